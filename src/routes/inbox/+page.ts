import { openInbox } from '$lib/app/inbox-open.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, url }) => {
	const { app } = await parent();
	return await openInbox(app, url.searchParams.get('paper'));
};
