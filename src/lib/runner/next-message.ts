/**
 * Fulfils after the messages that this thread has received so far. By a message of its own and not by a timer, which
 * browsers delay by 4 ms when timers follow each other.
 */
export function nextMessage(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
