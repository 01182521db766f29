import { openPaperPage } from '$lib/app/paper-page-open.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, params }) => {
	const { app } = await parent();
	return { app, paperPage: await openPaperPage(app, params.id) };
};
