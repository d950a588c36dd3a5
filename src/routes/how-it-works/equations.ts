/** An equation of the page in TeX, with what its letters mean where the table of letters does not say it. */
export interface Equation {
	readonly id: string;
	readonly title: string;
	/** Submodel in section 6 of ODD.md that it belongs to; null for one of the theory. */
	readonly submodel: string | null;
	readonly tex: string;
	readonly where: string;
}

/** The equations by which agents of the model choose, in the order of a month. */
export const MODEL_EQUATIONS: readonly Equation[] = [
	{
		id: 'equation-frontier',
		title: 'Price of compute and progress of algorithms',
		submodel: 'frontier',
		tex: String.raw`p(t) = p_0\,c^{-t/12}, \qquad a(t) = 2^{t/h}`,
		where:
			'in month t; with research feedback, a share ς of the progress of algorithms moves with open activity.'
	},
	{
		id: 'equation-value',
		title: 'Value of a training run',
		submodel: 'training decision',
		tex: String.raw`V(C) = \frac{R}{\alpha}\left(\frac{C}{C^{*}}\right)^{\alpha}`,
		where:
			'of compute C, for a developer that wishes to spend R on compute C*: without any rule C* is its best size.'
	},
	{
		id: 'equation-plan',
		title: 'Gain of a plan under the laws',
		submodel: 'training decision',
		tex: String.raw`s\,V(C)\,(1+\omega)\sum_{j} w_j\,(1-r_j)\,(1-\rho)^{m_j} \;-\; K \;-\; L \;-\; p\,C`,
		where:
			'over jurisdictions j with share of demand w, chance of refusal r and months of waiting m; K the duties, L the liability. A developer takes the best of sizes, weights, markets and of meeting or ignoring duties, or does nothing.'
	},
	{
		id: 'equation-openness',
		title: 'What publishing weights is worth',
		submodel: 'openness',
		tex: String.raw`\omega = \omega_{k} + \sigma\left(z + \frac{\sqrt{3}}{\pi}\left(l + b\,\max(0,\,x+1)\right)\right)`,
		where:
			'for a developer of kind k, z a standard normal draw of the run, x the orders of magnitude above the largest model of a year before, l and b lift and slope on the logit scale.'
	},
	{
		id: 'equation-bases',
		title: 'Which base a fine-tuner takes up',
		submodel: 'news, peers, adoption',
		tex: String.raw`u = \beta_q\,q + f + \beta_n \ln(1+n) - \beta_c \ln\!\left(1 + \frac{a + d}{y}\right), \qquad \max_i \frac{e^{u_i}}{E_i}`,
		where:
			'capability q, fit to the niche f, family of n makers, cost of adapting a, duties d, budget y; E exponential and the same for a maker and a base under every policy, so that taking the largest ratio is a logit choice.'
	},
	{
		id: 'equation-derivative',
		title: 'How good a derivative is',
		submodel: 'lineage',
		tex: String.raw`q = q_{\text{root}} + g, \qquad g = 0.6\,g_{\text{parent}} + m_k + 0.05\,(\text{skill} + z)`,
		where:
			'm the mean gain of its kind; a quantisation only makes smaller, so that skill and chance add nothing there.'
	},
	{
		id: 'equation-prices',
		title: 'Price of a closed service',
		submodel: 'prices',
		tex: String.raw`p = c_s(t) + \frac{1}{\alpha_p\,(1 - s_u)}`,
		where: 'sᵤ its own share of all who choose (Anderson, de Palma and Thisse 1992).'
	},
	{
		id: 'equation-services',
		title: 'Which service users take',
		submodel: 'users of services',
		tex: String.raw`P(i) = \frac{\left(\sum_{k \in F} e^{u_k/\lambda}\right)^{\lambda}}{e^{u_0/\tau_s} + \sum_{G}\left(\sum_{k \in G} e^{u_k/\lambda}\right)^{\lambda}} \cdot \frac{e^{u_i/\lambda}}{\sum_{k \in F} e^{u_k/\lambda}}`,
		where:
			'of a service i in the family F of its developer, among all families G and doing without (McFadden 1978).'
	},
	{
		id: 'equation-entry',
		title: 'How many developers enter',
		submodel: 'entry and exit',
		tex: String.raw`\lambda(t) = \lambda_0 \left(\frac{S(t)}{S(0)}\right)^{\eta_s} \left(\frac{\Pi(t)}{\Pi^{0}(t)}\right)^{\eta_e}`,
		where:
			'a year, Poisson; a part of the last factor fades. Elasticity 0 draws everybody alike, whatever the laws.'
	},
	{
		id: 'equation-misuse',
		title: 'Everyday misuse',
		submodel: 'everyday misuse',
		tex: String.raw`H = h_0\left[e^{\eta(\Lambda - q_{\text{ref}})} - e^{\eta(u_0 - q_{\text{ref}})}\right], \qquad \Lambda = \tau \ln\!\left(e^{u_0/\tau} + \sum_b e^{(q_b - \kappa_s s_b)/\tau}\right)`,
		where:
			'over the models b within reach, with safeguards s that take κₛ orders of capability each; u₀ is what misusers could do before.'
	},
	{
		id: 'equation-tail',
		title: 'Hazard of a disaster',
		submodel: 'tail',
		tex: String.raw`\lambda_0\, e^{\kappa_c (Q - q_c)}\,(1 - D)`,
		where: 'a year; D is what defenders who have the weights avert, and every part of it is contested.'
	}
];

/** The equations of the three small models, by the chapter that they stand in. */
export const THEORY_EQUATIONS = {
	backfiring: {
		id: 'equation-backfiring',
		title: 'What the specialist adds',
		submodel: null,
		tex: String.raw`\max_{g_1}\;(1-\delta)\, r \cdot g_1 - (g_1 - g_0)^{\top} C_1\, (g_1 - g_0)`,
		where:
			'performance and safety g₁, made from the g₀ of the generalist, who has the share δ of the revenue r·g₁ and foresees this.'
	},
	notch: {
		id: 'equation-notch',
		title: 'Who stops at the line',
		submodel: null,
		tex: String.raw`\frac{1-\eta}{\eta}\,u - \frac{u^{1-\eta}}{\eta} + 1 = f`,
		where:
			'the interval from the line to u times the line is empty; f is the lump over the cost of training at the line. At η = ½, u = (1 + √f)².'
	},
	entry: {
		id: 'equation-cournot',
		title: 'Firms that free entry supports',
		submodel: null,
		tex: String.raw`n^{*} = \left\lfloor \frac{a - c}{\sqrt{b\,K}} \right\rfloor - 1`,
		where: 'with price a − bQ, unit cost c and a fixed cost K, compliance included.'
	}
} as const satisfies Readonly<Record<string, Equation>>;
