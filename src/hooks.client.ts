// Trusted Types: the only script addresses this page makes are its own worker and service worker.
interface TrustedTypesFactory {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;

factory?.createPolicy('default', {
	createScriptURL(address) {
		const url = new URL(address, location.href);
		if (url.origin !== location.origin) throw new TypeError(`Not a script of ours: ${url.origin}`);
		return address;
	},
});
