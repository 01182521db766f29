import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	const today = app.today();
	return { all: await app.store.tallies(0, today + 1) };
};
