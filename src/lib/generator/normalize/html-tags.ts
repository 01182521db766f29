// `<jats:p>CO<sub>2</sub> rose by 10<sup>-5</sup></jats:p>` → `CO₂ rose by 10⁻⁵`
import { inOrder, substitute, type Edit, type RepairRule } from './rule.ts';
import { subscript, superscript } from './script-letters.ts';

/** Names that are markup; `<` before anything else is a less-than sign. */
const inline =
	'(?:jats:|mml:|xhtml:)?(?:b|i|u|em|strong|italic|bold|bold-italic|underline|sc|sub|sup|span|a|font|tt|small|xref|ext-link|named-content|styled-content|inline-formula|tex-math|alternatives|math|mrow|mi|mn|mo|msub|msup|msubsup|mfrac|msqrt|mroot|mtext|mstyle|mspace|mfenced|mover|munder|semantics|annotation|inf)';
const block =
	'(?:jats:|xhtml:)?(?:p|br|div|sec|abstract|ul|ol|li|list|list-item|h[1-6]|table|tr|td|disp-formula|AbstractText)';

const attributes = '(?:\\s[^<>=]{1,60}=[^<>]{0,300})?\\s?';
const titles =
	/<(?:jats:)?title(?:\s[^<>]{0,300})?>([^<>]{0,80})<\/(?:jats:)?title>\s{0,20}(?:<(?:jats:)?p>)?/g;
const scripts = /<(?:jats:)?(su[bp])>([^<>]{1,12})<\/(?:jats:)?su[bp]>/g;
const blocks = new RegExp(`</?${block}${attributes}/?>`, 'g');
const inlines = new RegExp(`</?${inline}${attributes}/?>`, 'g');
const comments = /<!--[^<>]{0,500}-->|<!\[CDATA\[|\]\]>/g;

function heading(title: string): string {
	const bare = title.trim().replace(/[:.]$/, '');
	return bare === '' || /^(abstract|summary)$/i.test(bare) ? '\n\n' : `\n\n${bare}: `;
}

function script(kind: string, content: string): string {
	const plain = content.trim();
	if (kind === 'sub') return subscript(plain) ?? plain;
	return superscript(plain) ?? (plain.length === 1 ? `^${plain}` : plain);
}

/** HTML, JATS and MathML markup; section titles become labels (`Methods: `). */
export const htmlTags: RepairRule = {
	name: 'html-tags',
	find: (text) => {
		if (!text.includes('<')) return [];
		const edits: Edit[] = [
			...substitute(text, titles, (match) => heading(match[1] ?? '')),
			...substitute(text, scripts, (match) => script(match[1] ?? '', match[2] ?? '')),
			...substitute(text, blocks, () => '\n\n'),
			...substitute(text, inlines, () => ''),
			...substitute(text, comments, () => ''),
		];
		return inOrder(edits);
	},
};
