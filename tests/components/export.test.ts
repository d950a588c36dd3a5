import { describe, expect, it } from 'vitest';
import { escapeXml, SvgPen } from '../../src/lib/components/export/svg-pen';
import { wrapped } from '../../src/lib/components/export/wrapped';

/** Every character is 7 wide; counts how much text is measured. */
function ruler() {
	const seen = { characters: 0 };
	const measureText = (text: string) => {
		seen.characters += text.length;
		return { width: 7 * text.length, fontBoundingBoxAscent: 12, fontBoundingBoxDescent: 4 };
	};
	return { seen, pen: { measureText, font: '' } as unknown as CanvasRenderingContext2D };
}

describe('text on an exported picture', () => {
	it('loses nothing when it is broken into lines that fit', () => {
		const { pen } = ruler();
		const text = `Threshold Lab. ${'x'.repeat(300)} ends here, and ${'y'.repeat(105)} too`;
		const lines = wrapped(pen, text, 700);
		expect(lines.every((line) => line.length <= 100)).toBe(true);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	});

	it('takes time in proportion to the length of an address', () => {
		const measured = (length: number) => {
			const { pen, seen } = ruler();
			wrapped(pen, `https://example.org/#${'~b.x_1'.repeat(length / 6)}`, 700);
			return seen.characters;
		};
		expect(measured(48_000) / measured(12_000)).toBeLessThan(4.2);
		expect(measured(8_000)).toBeLessThan(8_000 * 60);
	});
});

describe('a chart as SVG', () => {
	const pen = () => new SvgPen(800, 400, ruler().pen);

	it('keeps texts as texts, and a stranger’s text cannot act', () => {
		const svg = pen();
		svg.fillText('<script>alert("&")</script>\0', 10, 20);
		const text = svg.text('A & B');
		expect(text).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;\ufffd</text>');
		expect(text).toContain('<title>A &amp; B</title>');
		expect(text).not.toContain('<script');
		expect(escapeXml('a<b')).toBe('a&lt;b');
	});

	it('draws where the pen was moved, turned and scaled to', () => {
		const svg = pen();
		svg.save();
		svg.translate(100, 50);
		svg.scale(2, 2);
		svg.beginPath();
		svg.moveTo(0, 0);
		svg.lineTo(10, 0);
		svg.stroke();
		svg.restore();
		svg.beginPath();
		svg.rect(1, 2, 3, 4);
		svg.fill();
		expect(svg.text('')).toContain('d="M100 50L120 50" fill="none" stroke="#000" stroke-width="2"');
		expect(svg.text('')).toContain('d="M1 2L4 2L4 6L1 6Z" fill="#000"');
	});

	it('draws a circle that comes back to where it began', () => {
		const svg = pen();
		svg.beginPath();
		svg.arc(50, 50, 10, 0, 2 * Math.PI);
		svg.fill();
		const [, path = ''] = /<path d="([^"]*)"/.exec(svg.text('')) ?? [];
		expect(path.match(/C/g)).toHaveLength(4);
		expect(path).toMatch(/^M60 50L?.*60 50$/);
	});

	it('has a part drawn by somebody who begins with no transform, and goes on where it was', () => {
		const svg = pen();
		svg.translate(24, 100);
		svg.drawPart(300, 200, (canvas) => {
			const part = canvas.getContext('2d')!;
			expect([part.canvas.width, part.canvas.height]).toEqual([300, 200]);
			part.setTransform(1, 0, 0, 1, 0, 0);
			part.fillRect(0, 0, 1, 1);
		});
		svg.resetTransform();
		svg.fillRect(0, 0, 2, 2);
		expect(svg.text('')).toContain('d="M24 100L25 100L25 101L24 101Z"');
		expect(svg.text('')).toContain('d="M0 0L2 0L2 2L0 2Z"');
	});

	it('cuts what is outside of a clip, within the clip before', () => {
		const svg = pen();
		svg.beginPath();
		svg.rect(0, 0, 10, 10);
		svg.clip();
		svg.beginPath();
		svg.rect(5, 5, 10, 10);
		svg.clip();
		svg.fillRect(0, 0, 20, 20);
		expect(svg.text('')).toMatch(/<clipPath id="clip-1" clip-path="url\(#clip-0\)">/);
		expect(svg.text('')).toMatch(/<g clip-path="url\(#clip-1\)"><path/);
	});
});
