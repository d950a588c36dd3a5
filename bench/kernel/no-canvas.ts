/** AgentScript makes a canvas as it loads, to read colours with; the kernel has none to read. */
class NoCanvas {
	getContext(): object {
		return {};
	}
}

Object.assign(globalThis, { OffscreenCanvas: NoCanvas });
