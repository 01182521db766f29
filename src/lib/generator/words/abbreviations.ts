/** Always followed by what they belong to: no sentence ends here. Lower case, without the last dot. */
export const neverLast: ReadonlySet<string> = new Set(
	'e.g i.e eg ie cf viz vs v resp approx appr ca w.r.t wrt dr mr mrs ms prof st jr messrs hon rev gen col capt lt esp incl excl namely'.split(
		' ',
	),
);

/** Take a number or a name tag (`Fig. 2a`, `no. R8`, `Eqs. (3)`); a sentence may end after them otherwise. */
export const beforeNumber: ReadonlySet<string> = new Set(
	'fig figs eq eqs eqn eqns sec secs sect ch chap tab tabs table ref refs no nos nr vol vols p pp art def thm prop lem cor alg app appx ex suppl supp ed eds est n.d grant patent'.split(
		' ',
	),
);

/** May end a sentence; what follows decides. */
export const maybeLast: ReadonlySet<string> = new Set(
	'al etc sp spp subsp ssp var cv f inc ltd co corp dept univ u.s u.k u.s.a e.u ph.d m.sc b.sc m.d a.m p.m i.v i.p i.m s.c p.o b.i.d t.i.d q.d min max avg std dev temp conc wt vol ref sci jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' ',
	),
);
