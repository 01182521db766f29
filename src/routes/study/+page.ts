import { studyOf } from '$lib/app/study/current.ts';
import type { StudyView } from '$lib/app/study/view.ts';
import type { PageLoad } from './$types';

/** The session to show: today's, or a round of practice named in the address. */
export const load: PageLoad = async ({ parent, url }): Promise<{ session: StudyView }> => {
	const { app } = await parent();
	const cram = url.searchParams.get('cram');
	if (cram === null) return { session: studyOf(app) };
	const { openCram } = await import('$lib/app/study/open-cram.ts');
	return { session: await openCram(app, cram) };
};
