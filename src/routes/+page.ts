import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	// Titles of what is slipping; the figures do not wait for them.
	void app.loadPapers();
};
