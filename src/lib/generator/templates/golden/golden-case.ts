// A golden pair: a text made up for one template, and the card it must give.

export interface GoldenCase {
	/** Id of the template the text was made for: `F1`. */
	readonly template: string;
	readonly title: string;
	readonly abstract: string;
	/** A card of this template that passes the filters, or null where none may. */
	readonly card: { readonly question: string; readonly answer: string } | null;
}
