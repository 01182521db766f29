// Read aloud: the platform's own voices, those on the device before those that need a network.
import { BLANK } from '$lib/domain/card.ts';

/** A slow voice says ten letters a second. */
const SLOWEST_MS_PER_LETTER = 100;
/** Time a voice may take to begin. */
const PATIENCE_MS = 2_000;

/** True where the platform can speak at all. */
export function canSpeak(): boolean {
	return 'speechSynthesis' in globalThis;
}

/** Text as it should be heard: the blank by name, signs that voices skip in words. */
export function spokenText(text: string): string {
	return text
		.replaceAll(BLANK, ' blank ')
		.replace(/(\d)\s*[–—]\s*(?=\d)/g, '$1 to ')
		.replace(/×/g, ' times ')
		.replace(/±/g, ' plus or minus ')
		.replace(/≥/g, ' at least ')
		.replace(/≤/g, ' at most ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The best voice for English: on the device, else any; null leaves it to the platform. */
function voice(): SpeechSynthesisVoice | null {
	const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('en'));
	return voices.find(({ localService }) => localService) ?? voices[0] ?? null;
}

/**
 * Speaks a text, silencing what was being said. Resolves when it has been said to the end, to false
 * when it was cut short or nothing could be heard.
 */
export function speak(text: string): Promise<boolean> {
	if (!canSpeak()) return Promise.resolve(false);
	speechSynthesis.cancel();
	return new Promise((resolve) => {
		const utterance = new SpeechSynthesisUtterance(spokenText(text));
		utterance.lang = 'en';
		utterance.voice = voice();
		// Some platforms have the interface and no voice, and then never say that nothing was said.
		const timer = setTimeout(
			() => resolve(false),
			PATIENCE_MS + text.length * SLOWEST_MS_PER_LETTER,
		);
		const end = (heard: boolean) => {
			clearTimeout(timer);
			resolve(heard);
		};
		utterance.onend = () => end(true);
		utterance.onerror = () => end(false);
		speechSynthesis.speak(utterance);
	});
}

export function silence(): void {
	if (canSpeak()) speechSynthesis.cancel();
}

/** True while something is being said. */
export function speaking(): boolean {
	return canSpeak() && speechSynthesis.speaking;
}
