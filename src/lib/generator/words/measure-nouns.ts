/** Nouns that say what a number measures, singular; the last word of a measure. */
export const measureNouns: ReadonlySet<string> = new Set(
	'accuracy precision recall f1 score auc auroc auprc map mrr bleu rouge perplexity error loss rate ratio speedup speed-up acceleration improvement enhancement increase gain boost reduction decrease drop decline saving overhead cost time runtime latency throughput speed memory storage size footprint bandwidth energy power consumption efficiency effectiveness performance quality robustness sensitivity specificity coverage similarity correlation agreement variance deviation difference gap margin compression sparsity capacity risk hazard odds incidence prevalence mortality survival frequency probability likelihood dose concentration level yield density depth length width height distance temperature pressure weight mass volume area age duration period number count amount proportion percentage fraction share success win fid iou dice psnr ssim wer cer regret reward return fidelity sample complexity resolution bias uncertainty confidence utility usage traffic delay hit recovery response'.split(
		' ',
	),
);

/** Comparatives that measure: "7× faster", "30% fewer parameters". */
export const measuringComparatives: ReadonlySet<string> = new Set(
	'faster slower higher lower better worse larger smaller greater fewer more less cheaper shorter longer deeper wider lighter heavier stronger weaker'.split(
		' ',
	),
);
