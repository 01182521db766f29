import { openAdding } from '$lib/app/adding-open.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	return await openAdding(app);
};
