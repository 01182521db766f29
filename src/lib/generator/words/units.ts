/** Words are parted by blanks; a no-break blank stands for a blank inside one. */
const list = (text: string): readonly string[] =>
	text
		.trim()
		.split(/[ \n\t]+/)
		.map((word) => word.replaceAll('\u00a0', ' '));

/** Symbols of units, longest first where one begins another; case counts. */
export const unitSymbols = list(`
wt.% wt% vol% at% mol% at.% mol.% vol.% °C °F °K °N °S °E °W °2θ ‰ % ° ′ ″
kg mg μg µg ng pg g kg/m3 mL ml μL µL μl µl nL dL L l kL
km cm mm μm µm nm pm fm m Å AU pc kpc Mpc Gpc ly mi ft
km2 cm2 mm2 m2 m3 cm3 mm3 dm3 ha
ms μs µs ns ps fs s min h hr hrs d yr yrs ka Ma Ga kyr Myr Gyr byr mo wk
Hz kHz MHz GHz THz rpm bp kb Mb Gb kbp Mbp nt kDa Da
J kJ MJ GJ mJ eV keV MeV GeV TeV meV cal kcal Wh kWh MWh GWh
W kW MW GW mW μW V kV mV μV A mA μA nA Ω kΩ MΩ F μF pF nF T mT N kN mN MN Pa kPa MPa GPa hPa mbar μbar bar atm Torr mmHg psi
M mM μM µM nM pM mol mmol μmol nmol kmol Eq mEq IU U ppm ppb ppt ppmv ppbv
K mK dB dBm Gy mGy Sv mSv Bq Ci sr rad mrad lx cd lm Jy mJy mag dex arcsec arcmin deg
kB KB MB GB TB PB KiB MiB GiB bits bit bytes byte fps px FLOPs FLOPS GFLOPs TFLOPs GFLOPS TFLOPS PFLOPs
SD SE σ s.d. pp bps QALY QALYs USD EUR
`);

/** Units written out, singular or plural. */
export const unitWords = list(`
percent per\u00a0cent percentage\u00a0points points point times fold folds
second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries millennia
degree degrees meter meters metre metres kilometer kilometers kilometre kilometres centimeters millimeters micrometers micron microns nanometers inch inches feet foot mile miles
gram grams kilogram kilograms milligrams micrograms ton tons tonnes tonne liter liters litre litres
watt watts volt volts joules pascal hertz kelvin bar
lines of code lines line epochs epoch tokens token parameters parameter layers layer words word samples sample examples images image
iterations iteration steps step queries gpus gpu-hours cents dollars
BLEU ROUGE mAP AUC AUROC perplexity
`);

/** Number words that count as quantities. */
export const numberWords = list(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half one zero none
`);
