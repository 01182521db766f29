// LaTeX → MathML nodes. Temml (MIT) reads the formula; what it builds passes an allow-list on its
// way into the document: elements and attributes of MathML Core that only lay out. No style, no
// class, no address: the content security policy holds and nothing can be called from a formula.
import temml from 'temml';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';
const ELEMENTS: ReadonlySet<string> = new Set(
	(
		'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms ' +
		'mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none'
	).split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
	(
		'accent accentunder columnalign columnspan depth display displaystyle fence form height ' +
		'largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspan rspace ' +
		'scriptlevel separator stretchy symmetric voffset width'
	).split(' '),
);
/** A formula nested deeper or holding more nodes is none that a paper prints. */
const DEEPEST = 60;
const MOST_NODES = 2_000;
const MOST_EXPANSIONS = 200;

interface Builder {
	nodes: number;
}

/** The formula as a `math` element, or null where it cannot be read. */
export function toMathML(tex: string, display: boolean): Element | null {
	try {
		const tree: unknown = temml.__renderToMathMLTree(tex, {
			displayMode: display,
			throwOnError: true,
			maxExpand: MOST_EXPANSIONS,
			maxSize: [20, 40],
		});
		const node = build(tree, 0, { nodes: 0 });
		return node instanceof Element && node.localName === 'math' ? node : null;
	} catch {
		return null;
	}
}

/** A node of the tree as a node of the document; what is not allowed hands on its children. */
function build(tree: unknown, depth: number, builder: Builder): Node {
	builder.nodes += 1;
	if (depth > DEEPEST || builder.nodes > MOST_NODES) throw new RangeError('formula too large');
	const fields = new Map(Object.entries(Object(tree)));
	const text: unknown = fields.get('text');
	if (typeof text === 'string') return document.createTextNode(text);
	const name: unknown = fields.get('type');
	const known = typeof name === 'string' && ELEMENTS.has(name);
	const node = known
		? document.createElementNS(NAMESPACE, name)
		: document.createDocumentFragment();
	if (node instanceof Element)
		for (const [key, value] of Object.entries(Object(fields.get('attributes'))))
			if (ATTRIBUTES.has(key)) node.setAttribute(key, String(value));
	const children: unknown = fields.get('children');
	if (Array.isArray(children))
		for (const child of children) node.append(build(child, depth + 1, builder));
	return node;
}
