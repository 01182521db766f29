export const load = async ({ parent }) => {
	const { app } = await parent();
	await app.loadPapers();
};
