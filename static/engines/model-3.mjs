// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n));
// src/lib/model/declaration.ts
function l(e) {
	switch (e.type) {
		case "number": return `${e.integer ? "a whole number " : ""}from ${u(e.min)} to ${u(e.max)} (${e.unit})`;
		case "choice": return `one of ${e.options.map((e) => e.value).join(", ")}`;
		case "date": return `a day from ${e.min} to ${e.max}, or never`;
	}
}
function u(e) {
	let t = String(e).replace("e+", "e"), n = e.toExponential().replace("e+", "e");
	return t.length > 7 && n.length < t.length ? n : t;
}
const d = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i, f = /^(?:(\d+(?:\.\d+)?)\s*[×x*]\s*)?10(?:\^(\d{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))$/, p = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
function m(e) {
	let [t, n = "1", r, i] = f.exec(e) ?? [];
	return t === void 0 ? e : `${n}e${r ?? Array.from(i ?? "", (e) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(e)).join("")}`;
}
function h(e, t) {
	let n = (t) => ({
		ok: !1,
		problem: `${e.label} (${e.key}) is ${t}; it takes ${l(e)}`
	}), r = typeof t == "number" ? u(t) : typeof t == "string" ? t.trim() : "", i = r.length > 40 ? `${r.slice(0, 40)}…` : r === "" ? "empty" : r;
	switch (e.type) {
		case "number": {
			let t = m(r);
			if (!d.test(t)) return n(`${i}, not a number`);
			let a = Number(t);
			return Number.isFinite(a) ? e.integer && !Number.isInteger(a) ? n(`${i}, not whole`) : a < e.min || a > e.max ? n(i) : {
				ok: !0,
				value: a === 0 ? 0 : a
			} : n(`${i}, too large to hold`);
		}
		case "choice": return e.options.some((e) => e.value === r) ? {
			ok: !0,
			value: r
		} : n(i);
		case "date": return r === "never" ? {
			ok: !0,
			value: r
		} : p.test(r) ? r >= e.min && r <= e.max ? {
			ok: !0,
			value: r
		} : n(i) : n(`${i}, not a calendar day`);
	}
}
// src/lib/model/parameters/parameter.ts
function g(e) {
	return {
		type: "number",
		...e
	};
}
// src/lib/model/parameters/adoption.ts
const _ = "Assumption: wide range; only those who respect a withheld licence stay out", v = [
	g({
		key: "reconsiderShare",
		linkKey: "reconsider",
		group: "adoption",
		badge: "assumed",
		label: "Fine-tuners who reconsider their base",
		unit: "probability a month",
		default: .12,
		min: .01,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Monthly probability that an active fine-tuner compares its base model with others.",
		source: "Assumption: several families grew to tens of thousands of members within months (Laufer et al. 2025)"
	}),
	g({
		key: "peersAsked",
		linkKey: "peers",
		group: "adoption",
		badge: "assumed",
		label: "Peers looked at",
		unit: "peers",
		default: 2,
		min: 0,
		max: 8,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "Number of peers whose base model is considered.",
		source: "Assumption: copying from peers alone gives linear preferential attachment"
	}),
	g({
		key: "homophily",
		linkKey: "homophily",
		group: "adoption",
		badge: "assumed",
		label: "Peers of the same kind and field",
		unit: "share",
		default: .6,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of peers drawn from the same kind and field; the others are anybody.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "newsHalfLifeMonths",
		linkKey: "news-half-life",
		group: "adoption",
		badge: "assumed",
		label: "Half-life of news",
		unit: "months",
		default: 3,
		min: .5,
		max: 24,
		step: .5,
		scale: "linear",
		meaning: "Age at which a release is half as likely to be in the news.",
		source: "Assumption; form of the age kernel after Bhandari, Chen and Gao, arXiv 2502.15987"
	}),
	g({
		key: "qualityWeight",
		linkKey: "quality-weight",
		group: "adoption",
		badge: "assumed",
		label: "Weight of capability",
		unit: "utility per order of magnitude",
		default: 2,
		min: 0,
		max: 8,
		step: .25,
		scale: "linear",
		meaning: "How strongly capability decides the choice of a base, against fit and taste.",
		source: "Assumption: range 0 to 8"
	}),
	g({
		key: "fitSpread",
		linkKey: "fit-spread",
		group: "adoption",
		badge: "assumed",
		label: "Differences in fit",
		unit: "utility",
		default: .8,
		min: 0,
		max: 3,
		step: .1,
		scale: "linear",
		meaning: "Standard deviation of how well a base fits a field.",
		source: "Assumption: range 0 to 3"
	}),
	g({
		key: "loyalty",
		linkKey: "loyalty",
		group: "adoption",
		badge: "assumed",
		label: "Loyalty to the present base",
		unit: "utility",
		default: .7,
		min: 0,
		max: 5,
		step: .1,
		scale: "linear",
		meaning: "Extra utility of staying with the present base.",
		source: "Assumption: range 0 to 5"
	}),
	g({
		key: "familyPull",
		linkKey: "family-pull",
		group: "adoption",
		badge: "assumed",
		label: "Pull of large families",
		unit: "utility per ln",
		default: 0,
		min: 0,
		max: 2,
		step: .05,
		scale: "linear",
		meaning: "Extra utility of a base with many adopters, beyond copying from peers.",
		source: "Assumption: 0, because copying from peers already gives linear attachment"
	}),
	g({
		key: "burdenAversion",
		linkKey: "burden-aversion",
		group: "adoption",
		badge: "assumed",
		label: "Weight of an expected burden",
		unit: "utility per ln",
		default: 1,
		min: 0,
		max: 5,
		step: .1,
		scale: "linear",
		meaning: "How strongly the cost of complying with duties on derivatives of a base counts against it.",
		source: "Assumption: range 0 to 5"
	}),
	g({
		key: "childlessShare",
		linkKey: "childless",
		group: "adoption",
		badge: "data",
		label: "Derivatives of childless parents",
		unit: "share",
		default: .08,
		min: 0,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Share of derivatives built on a derivative that has no children yet.",
		source: "Fit to the degree table of Laufer, Oderinwale and Kleinberg (2025): 8.0 % of 21,459 fine-tunes; range 0.05–0.15"
	}),
	g({
		key: "leakHobbyist",
		linkKey: "leak-hobbyist",
		group: "adoption",
		badge: "assumed",
		label: "Leak to hobbyists",
		unit: "share",
		default: .9,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of hobbyists who use published weights that are not offered in their jurisdiction.",
		source: _
	}),
	g({
		key: "leakAcademic",
		linkKey: "leak-academic",
		group: "adoption",
		badge: "assumed",
		label: "Leak to academics",
		unit: "share",
		default: .7,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of academics who use published weights that are not offered in their jurisdiction.",
		source: _
	}),
	g({
		key: "leakStartUp",
		linkKey: "leak-start-up",
		group: "adoption",
		badge: "assumed",
		label: "Leak to start-ups",
		unit: "share",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of start-ups that use published weights that are not offered in their jurisdiction.",
		source: _
	}),
	g({
		key: "leakEnterprise",
		linkKey: "leak-enterprise",
		group: "adoption",
		badge: "assumed",
		label: "Leak to enterprises",
		unit: "share",
		default: .05,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of enterprises that use published weights that are not offered in their jurisdiction.",
		source: _
	}),
	g({
		key: "signUpMonths",
		linkKey: "sign-up",
		group: "adoption",
		badge: "assumed",
		label: "Wait for gated weights",
		unit: "months",
		default: .5,
		min: 0,
		max: 6,
		step: .25,
		scale: "linear",
		meaning: "Mean time between asking for gated weights and having them.",
		source: "Assumption: days to weeks in practice, range 0 to 3"
	})
], y = [
	g({
		key: "fearedCoverage",
		linkKey: "fear",
		group: "compliance",
		contested: !0,
		badge: "assumed",
		label: "Feared coverage",
		unit: "share",
		default: 0,
		min: 0,
		max: .45,
		step: .01,
		scale: "linear",
		meaning: "Share of fine-tuners outside a rule who believe themselves covered once a policy is in force; it falls as know-how spreads.",
		source: "Assumption: 0 to 0.45 (45 % of start-ups saw themselves as providers of general-purpose models, AI Act Impact Survey 2022). Shown at 0 so that no chill is built in"
	}),
	g({
		key: "fearedDutyUsd",
		linkKey: "feared-duty",
		group: "compliance",
		badge: "assumed",
		label: "Cost of a feared duty",
		unit: "USD a project",
		default: 600,
		min: 0,
		max: 5e4,
		step: 100,
		scale: "linear",
		meaning: "What a fine-tuner who wrongly believes itself covered expects to spend on advice and papers.",
		source: "Assumption: one to two hours of a lawyer; up to the order of a system assessment (CEPS 2021: 29,277 EUR)"
	}),
	g({
		key: "perceivedSeverity",
		linkKey: "severity",
		group: "compliance",
		badge: "assumed",
		label: "Perceived severity of fines",
		unit: "share of the maximum",
		default: .05,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the maximum fine that a fine-tuner expects if found out, at most its wealth.",
		source: "Assumption: maxima are for the worst breaches; range 0 to 1"
	}),
	g({
		key: "wealthRatio",
		linkKey: "wealth",
		group: "compliance",
		badge: "assumed",
		label: "Wealth at stake",
		unit: "multiple of the budget",
		default: 50,
		min: 1,
		max: 1e3,
		step: .1,
		scale: "log",
		meaning: "What a fine-tuner can lose at most, as a multiple of its budget per project.",
		source: "Assumption: range 1 to 1,000"
	}),
	g({
		key: "expectedHarmShare",
		linkKey: "expected-harm",
		group: "compliance",
		badge: "assumed",
		label: "Expected harm of a derivative",
		unit: "share of its value",
		default: .05,
		min: 0,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Expected damage done with a derivative, as a share of the median value of projects of its kind, before shares of liability.",
		source: "Assumption: range 0 to 1; no measured rate of harm per derivative was found"
	}),
	g({
		key: "fearMultiplier",
		linkKey: "liability-fear",
		group: "compliance",
		badge: "assumed",
		label: "Fear of liability",
		unit: "factor",
		default: 3,
		min: 1,
		max: 10,
		step: .5,
		scale: "linear",
		meaning: "Factor by which expected liability is overestimated by those who cannot insure it.",
		source: "Assumption: range 1 to 10"
	}),
	g({
		key: "knowHowContagion",
		linkKey: "know-how",
		group: "compliance",
		badge: "assumed",
		label: "Spread of know-how",
		unit: "probability a month",
		default: .15,
		min: 0,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Monthly probability that a fine-tuner learns what applies from a peer who knows.",
		source: "Assumption: range 0 to 1; published guidance shortens later approvals (Stern 2017)"
	}),
	g({
		key: "knowHowSaving",
		linkKey: "know-how-saving",
		group: "compliance",
		badge: "assumed",
		label: "Saving by know-how",
		unit: "share",
		default: .3,
		min: 0,
		max: .9,
		step: .05,
		scale: "linear",
		meaning: "Share of the cost of duties that somebody with know-how saves.",
		source: "Assumption: range 0 to 0.9"
	}),
	g({
		key: "toolingExponent",
		linkKey: "tooling",
		group: "compliance",
		badge: "assumed",
		label: "Learning in compliance tools",
		unit: "exponent",
		default: .32,
		min: 0,
		max: 1,
		step: .02,
		scale: "linear",
		meaning: "Wright's law: each doubling of experience lowers the cost of complying by 1 − 2^(−exponent); 0.32 is 20 %.",
		source: "Wright (1936); 20 % a doubling is the common figure in industry, its use here is an assumption"
	}),
	g({
		key: "toolingFloor",
		linkKey: "tooling-floor",
		group: "compliance",
		badge: "assumed",
		label: "Least cost of complying",
		unit: "share",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the first cost below which tools cannot bring it.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "regulatedUseShare",
		linkKey: "regulated-uses",
		group: "compliance",
		badge: "assumed",
		label: "Projects for regulated uses",
		unit: "share",
		default: .1,
		min: 0,
		max: .6,
		step: .01,
		scale: "linear",
		meaning: "Share of the projects of firms that fall under a rule on uses.",
		source: "Commission impact assessment (2021): 5–15 % of systems; a survey of start-ups found 33–50 %"
	}),
	g({
		key: "passThrough",
		linkKey: "pass-through",
		group: "compliance",
		badge: "assumed",
		label: "Duties passed on in prices",
		unit: "share",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of what duties cost a developer that the users of its closed service pay in its price.",
		source: "Assumption: between none and all of a cost reaches prices; about half is common (Weyl and Fabinger 2013 on what decides it)"
	})
], b = [
	g({
		key: "initialDevelopers",
		linkKey: "developers",
		group: "developers",
		badge: "data",
		label: "Developers at the start",
		unit: "developers",
		default: 48,
		min: 8,
		max: 52,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "The largest developers of base models as of January 2024, by training compute.",
		source: "Epoch AI, Data on AI Models (CC BY 4.0): 38–51 organisations with a model above 1e23 FLOP in 2023–2025"
	}),
	g({
		key: "challengersPerYear",
		linkKey: "challengers",
		group: "developers",
		badge: "assumed",
		label: "New challengers",
		unit: "a year",
		default: 5,
		min: 0,
		max: 24,
		step: 1,
		scale: "linear",
		meaning: "Mean number of new developers of base models a year (Poisson).",
		source: "Assumption: keeps the number of developers near its present size"
	}),
	g({
		key: "closurePerYear",
		linkKey: "closures",
		group: "developers",
		badge: "assumed",
		label: "Closures for other reasons",
		unit: "probability a year",
		default: .06,
		min: 0,
		max: .5,
		step: .01,
		scale: "linear",
		meaning: "Yearly probability that a developer stops for reasons outside the model.",
		source: "Assumption: range 0 to 0.5"
	}),
	g({
		key: "spendGrowth",
		linkKey: "spend-growth",
		group: "developers",
		badge: "data",
		label: "Growth of training budgets",
		unit: "factor a year",
		default: 3.3,
		min: 1.5,
		max: 4.5,
		step: .1,
		scale: "linear",
		meaning: "Yearly growth of what a developer wishes to spend on its largest run, before revenue limits it.",
		source: "Compute of the largest models grew ×4.59 a year (Epoch AI), over a price falling ×1.40; Cottier et al., arXiv 2405.21015: 2.4"
	}),
	g({
		key: "budgetLeadOrders",
		linkKey: "budget-lead",
		group: "developers",
		badge: "bounded",
		label: "Runs under way at the start",
		unit: "orders of magnitude",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How much larger the runs that developers plan in January 2024 are than the largest models they had released.",
		source: "Chosen with 18–30 models above 1e25 FLOP at the end of 2024 in view (Epoch AI); the model stays below"
	}),
	g({
		key: "followerCatchUp",
		linkKey: "follower-growth",
		group: "developers",
		badge: "bounded",
		label: "Faster growth of followers",
		unit: "share of the gap a year",
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Extra growth of the budgets of developers behind the frontier, in proportion to their distance.",
		source: "Chosen with 3 developers above 1e25 FLOP at the end of 2023 and about 10 a year later in view (Epoch AI); the model stays below"
	}),
	g({
		key: "trainingShareOfRevenue",
		linkKey: "training-share",
		group: "developers",
		badge: "assumed",
		label: "Revenue that can go into one run",
		unit: "share",
		default: .2,
		min: .02,
		max: 1,
		step: .02,
		scale: "linear",
		meaning: "Share of yearly revenue at which the budget of the largest run stops growing.",
		source: "Assumption: range 0.02 to 1; single runs above 1 billion USD by 2027 on trend (Cottier et al.)"
	}),
	g({
		key: "capitalShare",
		linkKey: "capital",
		group: "developers",
		badge: "assumed",
		label: "Outside capital",
		unit: "share of the market",
		default: .1,
		min: .001,
		max: .5,
		step: .1,
		scale: "log",
		meaning: "Capital that all developers together can put into their largest runs, as a share of the yearly market.",
		source: "Assumption: range 0.001 to 0.5"
	}),
	g({
		key: "runsPerYear",
		linkKey: "runs",
		group: "developers",
		badge: "bounded",
		label: "Training runs of a leading developer",
		unit: "a year",
		default: 10,
		min: .5,
		max: 12,
		step: .1,
		scale: "linear",
		meaning: "Runs that the developer with the largest budget plans a year; others plan fewer, by distance.",
		source: "Chosen so that about 19 models a year appear per order of magnitude below the frontier (Epoch AI 2021–2024: 12–25)"
	}),
	g({
		key: "cadenceSlope",
		linkKey: "cadence",
		group: "developers",
		badge: "bounded",
		label: "Fewer runs behind the frontier",
		unit: "decades per order of magnitude",
		default: .6,
		min: 0,
		max: 2,
		step: .05,
		scale: "linear",
		meaning: "How fast the number of runs falls with the distance of a developer to the largest budget: runs × 10^(−slope × distance).",
		source: "Chosen with the number of runs: 7, 19 and 32 models a year within 0.5, 1 and 1.5 orders of the largest (Epoch AI 2021–2024)"
	}),
	g({
		key: "flagshipShare",
		linkKey: "flagships",
		group: "developers",
		badge: "bounded",
		label: "Flagship runs",
		unit: "share of runs",
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of runs that use the whole budget of the largest run; the others are spread below it.",
		source: "Chosen with the number of runs and a frontier that grows ×4.0–5.4 a year in view (Epoch AI); the model stays a little below"
	}),
	g({
		key: "runDepthOrders",
		linkKey: "run-depth",
		group: "developers",
		badge: "bounded",
		label: "Spread of run sizes",
		unit: "orders of magnitude",
		default: 3,
		min: .5,
		max: 4,
		step: .5,
		scale: "linear",
		meaning: "A developer's runs are spread evenly, in log-compute, over so many orders below its largest.",
		source: "Releases are roughly uniform in log-compute below the frontier (Epoch AI 2021–2024)"
	}),
	g({
		key: "lawAbidingShare",
		linkKey: "law-abiding",
		group: "developers",
		badge: "assumed",
		label: "Developers that never ignore a duty",
		unit: "share",
		default: .9,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of developers that meet their duties even where a fine would be cheaper; the others weigh the two.",
		source: "Assumption: base models are few and their developers known by name; range 0 to 1"
	}),
	g({
		key: "disclosureOpen",
		linkKey: "disclosure-open",
		group: "developers",
		badge: "bounded",
		label: "Open models that state their compute",
		unit: "share",
		default: .85,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of open-weight models whose training compute can be known from public information.",
		source: "Bounded: open models of 1e24 FLOP and more in public lists outnumber their share of releases (Epoch AI, Data on AI Models, CC BY 4.0)"
	}),
	g({
		key: "disclosureClosed",
		linkKey: "disclosure-closed",
		group: "developers",
		badge: "bounded",
		label: "Closed models that state their compute",
		unit: "share",
		default: .4,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of closed models whose training compute can be known from public information.",
		source: "Bounded: after 2024 most closed models state no compute (Epoch AI, Data on AI Models, CC BY 4.0)"
	}),
	g({
		key: "silenceAboveLine",
		linkKey: "silence",
		group: "developers",
		badge: "assumed",
		label: "Silence just above a line",
		unit: "share",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of developers that keep the compute of a covered model silent when it lies less than an order of magnitude above the line.",
		source: "Assumption: range 0 to 0.9; the observed gap above 1e25 FLOP may be silence or scale (Hillebrandt 2026)"
	})
], x = "Assumption built from prices of fine-tuning runs (QLoRA of a 70B model 4–20 USD, full tuning 500–2,000 USD) and of labour; range two orders of magnitude", S = [
	g({
		key: "academicShare",
		linkKey: "academics",
		group: "fine-tuners",
		badge: "assumed",
		label: "Academics",
		unit: "share of fine-tuners",
		default: .12,
		min: 0,
		max: .3,
		step: .01,
		scale: "linear",
		meaning: "Share of fine-tuners at universities and research bodies.",
		source: "Assumption: no count of distinct fine-tuners was found"
	}),
	g({
		key: "startUpShare",
		linkKey: "start-ups",
		group: "fine-tuners",
		badge: "assumed",
		label: "Start-ups",
		unit: "share of fine-tuners",
		default: .12,
		min: 0,
		max: .3,
		step: .01,
		scale: "linear",
		meaning: "Share of fine-tuners that are young firms.",
		source: "Assumption: no count of distinct fine-tuners was found"
	}),
	g({
		key: "enterpriseShare",
		linkKey: "enterprises",
		group: "fine-tuners",
		badge: "assumed",
		label: "Enterprises",
		unit: "share of fine-tuners",
		default: .06,
		min: 0,
		max: .3,
		step: .01,
		scale: "linear",
		meaning: "Share of fine-tuners that are established firms. All others are hobbyists (0.70 by default).",
		source: "Assumption: 89 % of developers work alone and have 39 % of downloads (Osborne et al. 2024; Hugging Face 2026): proxies for 0.4–0.9 without an employer"
	}),
	g({
		key: "ideasPerYear",
		linkKey: "ideas",
		group: "fine-tuners",
		badge: "bounded",
		label: "Ideas",
		unit: "a year",
		default: 1.6,
		min: .2,
		max: 12,
		step: .1,
		scale: "linear",
		meaning: "Ideas for a derivative that an active fine-tuner has a year; firms have twice as many.",
		source: "Chosen with the number of makers so that about 25,000 derivatives a month follow (Hugging Face 2024)"
	}),
	g({
		key: "hobbyistBudgetUsd",
		linkKey: "budget-hobbyist",
		group: "fine-tuners",
		badge: "assumed",
		label: "Budget of a hobbyist",
		unit: "USD a project",
		default: 100,
		min: 20,
		max: 1e3,
		step: .1,
		scale: "log",
		meaning: "Median budget of one project.",
		source: x
	}),
	g({
		key: "academicBudgetUsd",
		linkKey: "budget-academic",
		group: "fine-tuners",
		badge: "assumed",
		label: "Budget of an academic",
		unit: "USD a project",
		default: 3e3,
		min: 200,
		max: 3e4,
		step: .1,
		scale: "log",
		meaning: "Median budget of one project.",
		source: x
	}),
	g({
		key: "startUpBudgetUsd",
		linkKey: "budget-start-up",
		group: "fine-tuners",
		badge: "assumed",
		label: "Budget of a start-up",
		unit: "USD a project",
		default: 5e4,
		min: 5e3,
		max: 5e5,
		step: .1,
		scale: "log",
		meaning: "Median budget of one project.",
		source: x
	}),
	g({
		key: "enterpriseBudgetUsd",
		linkKey: "budget-enterprise",
		group: "fine-tuners",
		badge: "assumed",
		label: "Budget of an enterprise",
		unit: "USD a project",
		default: 3e5,
		min: 5e4,
		max: 2e6,
		step: .1,
		scale: "log",
		meaning: "Median budget of one project.",
		source: x
	}),
	g({
		key: "projectValueRatio",
		linkKey: "project-value",
		group: "fine-tuners",
		badge: "assumed",
		label: "Value of a project",
		unit: "multiple of the median budget",
		default: 3,
		min: .3,
		max: 30,
		step: .1,
		scale: "log",
		meaning: "Median value of an idea on a model at the lagged frontier. That of a hobbyist is partly not money.",
		source: "Assumption: no survey of the value of projects was found; median chosen so that most ideas pay without any rule"
	}),
	g({
		key: "projectValueSpread",
		linkKey: "project-spread",
		group: "fine-tuners",
		badge: "assumed",
		label: "Spread of the value of projects",
		unit: "ln units",
		default: 1,
		min: 0,
		max: 2.5,
		step: .1,
		scale: "linear",
		meaning: "Standard deviation of the logarithm of the value of ideas.",
		source: "Assumption: heavy-tailed like downloads; range 0 to 2.5"
	}),
	g({
		key: "capabilityValue",
		linkKey: "capability-value",
		group: "fine-tuners",
		badge: "assumed",
		label: "Value of a better base",
		unit: "ln units per order of magnitude",
		default: 1,
		min: 0,
		max: 4,
		step: .1,
		scale: "linear",
		meaning: "How strongly the value of a project rises with the capability of its base, relative to the lagged frontier.",
		source: "Assumption: range 0 to 4"
	}),
	g({
		key: "hobbyistTokens",
		linkKey: "tokens",
		group: "fine-tuners",
		badge: "assumed",
		label: "Data of a hobbyist project",
		unit: "tokens",
		default: 3e6,
		min: 1e5,
		max: 1e9,
		step: .1,
		scale: "log",
		meaning: "Median training tokens of a hobbyist derivative; academics use 10, start-ups 100, enterprises 1,000 times as many.",
		source: "Assumption: gives 1e-6 to 1e-4 of the original compute; the legal test in the EU is one third"
	}),
	g({
		key: "tokensSpread",
		linkKey: "tokens-spread",
		group: "fine-tuners",
		badge: "assumed",
		label: "Spread of the size of projects",
		unit: "ln units",
		default: 1,
		min: 0,
		max: 4,
		step: .1,
		scale: "linear",
		meaning: "Standard deviation of the logarithm of the training tokens.",
		source: "Assumption: fine-tune compute of 1e-6 to 1e-1 of the base; range 0 to 4"
	}),
	g({
		key: "rentalMarkUp",
		linkKey: "rental",
		group: "fine-tuners",
		badge: "assumed",
		label: "Price of rented compute",
		unit: "multiple of training price",
		default: 3,
		min: 1,
		max: 10,
		step: .5,
		scale: "linear",
		meaning: "What a fine-tuner pays for compute, as a multiple of what a large developer pays.",
		source: "List prices of rented accelerators (2–3 USD an hour, 2025–26) against realised cost of large runs: 2 to 4"
	}),
	g({
		key: "apiValueShare",
		linkKey: "api-value",
		group: "fine-tuners",
		badge: "assumed",
		label: "Value of a project on a closed service",
		unit: "share",
		default: .4,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of its value that a project keeps when it falls back to a closed service instead of an own derivative.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "exitAfterLosses",
		linkKey: "exit-losses",
		group: "fine-tuners",
		badge: "assumed",
		label: "Losses before giving up",
		unit: "projects in a row",
		default: 4,
		min: 1,
		max: 20,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "A fine-tuner that loses so many projects in a row becomes inactive.",
		source: "Assumption: range 1 to 20; GDPR made about a third of apps exit (Janssen et al. 2022)"
	}),
	g({
		key: "returnPerYear",
		linkKey: "returns",
		group: "fine-tuners",
		badge: "assumed",
		label: "New makers for those who left",
		unit: "probability a year",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Yearly probability that an inactive place is taken again, times the share of projects that succeed among its kind.",
		source: "Assumption: entry follows opportunity; range 0 to 1"
	})
], ee = [
	g({
		key: "pricePerFlopUsd",
		linkKey: "flop-price",
		group: "frontier",
		badge: "data",
		label: "Price of training compute",
		unit: "USD per FLOP",
		default: 97e-20,
		min: 32e-20,
		max: 42e-19,
		step: .05,
		scale: "log",
		meaning: "Price in January 2024: 1e25 FLOP cost about 9.7 million USD.",
		source: "Regression on Epoch AI, Data on AI Models (CC BY 4.0), 180 runs since 2016; list rates of rented hardware give up to 4.2e-18"
	}),
	g({
		key: "priceFactorPerYear",
		linkKey: "flop-price-fall",
		group: "frontier",
		badge: "data",
		label: "Compute per dollar",
		unit: "factor a year",
		default: 1.4,
		min: 1.25,
		max: 1.57,
		step: .01,
		scale: "linear",
		meaning: "Yearly gain in training compute per dollar.",
		source: "Hobbhahn and Besiroglu (Epoch AI 2022): doubling in 2.07 years, 95 % 1.54–3.13"
	}),
	g({
		key: "algorithmicHalvingMonths",
		linkKey: "algo-halving",
		group: "frontier",
		badge: "data",
		label: "Algorithmic progress",
		unit: "months",
		default: 8,
		min: 2,
		max: 22,
		step: .5,
		scale: "linear",
		meaning: "Months in which the compute needed for a given capability halves.",
		source: "Ho et al., arXiv 2403.05812 (NeurIPS 2024): about 8 months, 90 % 2–22"
	}),
	g({
		key: "catchUpShare",
		linkKey: "catch-up",
		group: "frontier",
		badge: "bounded",
		label: "Catch-up through publication and distillation",
		unit: "share",
		default: .75,
		min: 0,
		max: .9,
		step: .05,
		scale: "linear",
		meaning: "Share of the gap to the published frontier that a new model closes without own compute.",
		source: "Chosen so that open models trail by about 15 months in compute but 3–4 in capability (Epoch AI 2024, 2026)"
	}),
	g({
		key: "catchUpLagMonths",
		linkKey: "catch-up-lag",
		group: "frontier",
		badge: "bounded",
		label: "Lag of publication and distillation",
		unit: "months",
		default: 2,
		min: 0,
		max: 24,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "Months after which the frontier can be learned from.",
		source: "Assumption; together with the catch-up share it sets the capability lag of open models (Epoch AI: 3–4 months)"
	}),
	g({
		key: "capabilityNoise",
		linkKey: "capability-noise",
		group: "frontier",
		badge: "assumed",
		label: "Luck and skill in training",
		unit: "orders of magnitude",
		default: .2,
		min: 0,
		max: .8,
		step: .05,
		scale: "linear",
		meaning: "Standard deviation of capability at equal compute: what makes any compute line an imperfect filter.",
		source: "Assumption: range 0 to 0.8; the scatter of cost at equal compute is 0.49 orders (Epoch AI)"
	}),
	g({
		key: "researchFeedback",
		linkKey: "open-research",
		group: "frontier",
		badge: "assumed",
		label: "Progress that hangs on open research",
		unit: "share",
		default: 0,
		min: 0,
		max: .5,
		step: .05,
		scale: "linear",
		meaning: "Share of the progress of algorithms that moves with the square root of open activity against January 2024.",
		source: "Assumption: 0, so that no benefit of openness is built in; range 0 to 0.5"
	})
], C = "Laufer, Oderinwale and Kleinberg (2025), lineage of 1.86 million models", te = [
	g({
		key: "adapterShare",
		linkKey: "adapters",
		group: "adoption",
		badge: "data",
		label: "Adapters",
		unit: "share",
		default: .42,
		min: 0,
		max: .6,
		step: .01,
		scale: "linear",
		meaning: "Share of derivatives that are adapters.",
		source: `${C}: 42 % of edges`
	}),
	g({
		key: "quantisationShare",
		linkKey: "quantisations",
		group: "adoption",
		badge: "data",
		label: "Quantisations",
		unit: "share",
		default: .18,
		min: 0,
		max: .3,
		step: .01,
		scale: "linear",
		meaning: "Share of derivatives that only make a model smaller.",
		source: `${C}: 18 % of edges`
	}),
	g({
		key: "mergeShare",
		linkKey: "merges",
		group: "adoption",
		badge: "data",
		label: "Merges",
		unit: "share",
		default: .07,
		min: 0,
		max: .1,
		step: .01,
		scale: "linear",
		meaning: "Share of derivatives that merge two models; the rest are fine-tunes.",
		source: `${C}: 7 % of edges, by difference`
	}),
	g({
		key: "fitnessWeight",
		linkKey: "fitness",
		group: "adoption",
		badge: "assumed",
		label: "Unequal fitness of parents",
		unit: "share",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How much some derivatives attract those who look for a parent more than others; at 0 all attract alike.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "ageSpread",
		linkKey: "age-kernel",
		group: "adoption",
		badge: "assumed",
		label: "Ageing of parents",
		unit: "ln months",
		default: 1,
		min: 0,
		max: 3,
		step: .1,
		scale: "linear",
		meaning: "Spread of the time in which a derivative is still built on (log-normal); 0 switches ageing off.",
		source: "Form: Bhandari, Chen and Gao (2025), arXiv 2502.15987; the value is an assumption, range 0.5 to 1.5"
	}),
	g({
		key: "parentDeclared",
		linkKey: "declared",
		group: "adoption",
		badge: "bounded",
		label: "Parents that are stated",
		unit: "share",
		default: .6,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of derivatives whose card states what they were made from. It moves nothing but what is observed.",
		source: "Bounded: 30 % of public models state a parent, most others are uploads without one (Laufer, Oderinwale and Kleinberg 2025)"
	}),
	g({
		key: "isolatedUploads",
		linkKey: "isolated",
		group: "adoption",
		badge: "bounded",
		label: "Isolated uploads",
		unit: "for each derivative",
		default: 1,
		min: 0,
		max: 5,
		step: .1,
		scale: "linear",
		meaning: "Public models without any relation to others, for each derivative: copies, tests, empty pages. It moves nothing but what is observed.",
		source: `${C}: 1.31 million connected components, so at most 70 % isolated`
	})
], ne = [
	g({
		key: "misuseScale",
		linkKey: "misuse",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Everyday misuse",
		unit: "index",
		default: 1,
		min: 0,
		max: 10,
		step: .1,
		scale: "linear",
		meaning: "Scale of harm from everyday misuse; 0 switches it off.",
		source: "Assumption: an index, not a count; no measured rate exists"
	}),
	g({
		key: "misuseGrowth",
		linkKey: "misuse-growth",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Harm and capability",
		unit: "ln units per order of magnitude",
		default: .5,
		min: 0,
		max: 3,
		step: .1,
		scale: "linear",
		meaning: "How fast harm grows with the capability that misusers can reach.",
		source: "Assumption: range 0 to 3"
	}),
	g({
		key: "misuseTaste",
		linkKey: "misuse-taste",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Variety among misusers",
		unit: "orders of magnitude",
		default: .15,
		min: .02,
		max: 1,
		step: .02,
		scale: "linear",
		meaning: "Spread of the tastes of misusers; near 0 only the most capable reachable model counts.",
		source: "Assumption: small, so that ten clones are not ten times the harm"
	}),
	g({
		key: "misuseBefore",
		linkKey: "misuse-before",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "What misusers had before",
		unit: "orders of magnitude",
		default: 0,
		min: -3,
		max: 3,
		step: .25,
		scale: "linear",
		meaning: "Capability that misusers had without these models (search, older tools); harm counts beyond it.",
		source: "Assumption: capability 0 is a model of 1e24 FLOP with the algorithms of January 2024"
	}),
	g({
		key: "safeguardStrength",
		linkKey: "safeguards",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Voluntary safeguards",
		unit: "share",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Strength of the safeguards that developers build without any rule.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "safeguardByDuty",
		linkKey: "safeguards-duty",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safeguards by duty",
		unit: "share",
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How much stronger the safeguards of covered models are.",
		source: "Assumption: range 0 to 1; no measurement exists"
	}),
	g({
		key: "safeguardEffect",
		linkKey: "safeguard-effect",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Effect of safeguards",
		unit: "orders of magnitude",
		default: 1,
		min: 0,
		max: 4,
		step: .25,
		scale: "linear",
		meaning: "Capability for misuse that full safeguards take away.",
		source: "Assumption: range 0 to 4"
	}),
	g({
		key: "stripShare",
		linkKey: "strip",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safeguards stripped on purpose",
		unit: "share",
		default: .7,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the safeguards of its parent that a malicious derivative removes.",
		source: "Assumption: near 1 for determined misusers (Gade et al. 2023, arXiv 2311.00117); less where safeguards are in the training data"
	}),
	g({
		key: "tailHazard",
		linkKey: "tail-hazard",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Hazard of a tail event",
		unit: "a year",
		default: 0,
		min: 0,
		max: .1,
		step: .001,
		scale: "linear",
		meaning: "Yearly hazard of a catastrophic event at the critical capability without defence.",
		source: "Assumption: unknown; shown at 0 so that no catastrophe is built in, raise it to see what it would change"
	}),
	g({
		key: "tailCapability",
		linkKey: "tail-capability",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Critical capability",
		unit: "orders of magnitude",
		default: 5,
		min: 0,
		max: 12,
		step: .25,
		scale: "linear",
		meaning: "Capability at which the hazard of a tail event is the one given.",
		source: "Assumption: range 0 to 12"
	}),
	g({
		key: "tailSlope",
		linkKey: "tail-slope",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Hazard and capability",
		unit: "ln units per order of magnitude",
		default: 1.5,
		min: 0,
		max: 6,
		step: .1,
		scale: "linear",
		meaning: "How fast the hazard of a tail event grows with capability that is reachable without safeguards.",
		source: "Assumption: range 0 to 6"
	}),
	g({
		key: "defence",
		linkKey: "defence",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Defence by many eyes",
		unit: "share",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of tail hazard that defenders with access to weights can prevent at most.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "defenders",
		linkKey: "defenders",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Makers needed for defence",
		unit: "active makers",
		default: 2e5,
		min: 1e3,
		max: 5e6,
		step: .1,
		scale: "log",
		meaning: "Active makers with weights at which defence reaches 63 % of its most.",
		source: "Assumption: range 1,000 to 5,000,000"
	}),
	g({
		key: "theftPerYear",
		linkKey: "theft",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Theft of closed weights",
		unit: "a year",
		default: .05,
		min: 0,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Yearly probability that the most capable closed model is stolen and can be reached without safeguards.",
		source: "Assumption: range 0 to 1; ways of theft: Nevo et al. (RAND 2024), RRA2849-1"
	}),
	g({
		key: "misuseReference",
		linkKey: "misuse-reference",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Capability at which misuse is scaled",
		unit: "orders of magnitude",
		default: 0,
		min: -3,
		max: 3,
		step: .25,
		scale: "linear",
		meaning: "Capability at which the scale of everyday misuse is meant, whatever its growth.",
		source: "Assumption: capability 0 is a model of 1e24 FLOP with the algorithms of January 2024"
	}),
	g({
		key: "existingLaw",
		linkKey: "existing-law",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Misuse deterred by existing law",
		unit: "share",
		default: .2,
		min: 0,
		max: .9,
		step: .05,
		scale: "linear",
		meaning: "Share of everyday misuse that criminal and civil law in force already deters.",
		source: "Assumption: range 0 to 0.9; no measurement exists. The same under every policy"
	}),
	g({
		key: "safeguardsPassedOn",
		linkKey: "safeguards-passed-on",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safety left to fine-tuners",
		unit: "share",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How much less developers of open models safeguard them for each budget share that a derivative is expected to owe.",
		source: "Assumption: direction from Laufer, Kleinberg and Heidari (2025), arXiv 2503.20848; size unknown, 0 switches it off"
	}),
	g({
		key: "maliciousShare",
		linkKey: "malicious",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Malicious derivatives",
		unit: "share of makers",
		default: .001,
		min: 0,
		max: .1,
		step: 5e-4,
		scale: "linear",
		meaning: "Share of derivatives that are made to strip safeguards; one is enough for a whole family.",
		source: "Assumption: range 0 to 0.1; stripping takes less than USD 200 of compute (Gade et al. 2023, arXiv 2311.00117)"
	}),
	g({
		key: "benignStrip",
		linkKey: "benign-strip",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safeguards lost by benign fine-tuning",
		unit: "share",
		default: .15,
		min: 0,
		max: .4,
		step: .05,
		scale: "linear",
		meaning: "Share of the safeguards of its parent that an ordinary derivative loses without meaning to.",
		source: "Assumption: 0 to 0.4; that it happens at all: Qi et al. (2023), arXiv 2310.03693"
	}),
	g({
		key: "safetyTunedShare",
		linkKey: "safety-tuned",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safety-tuned derivatives",
		unit: "share of derivatives",
		default: .05,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the derivatives without ill intent that strengthen the safeguards of their parent.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "safetyTuning",
		linkKey: "safety-tuning",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Effect of safety tuning",
		unit: "share",
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How much stronger than those of its parent the safeguards of a safety-tuned derivative are.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "derivativeByDuty",
		linkKey: "derivative-duty",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Safeguards by duty on fine-tuners",
		unit: "share",
		default: .1,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Safeguards that makers who have met duties add to their derivatives.",
		source: "Assumption: range 0 to 1; no measurement exists"
	}),
	g({
		key: "flawsPerYear",
		linkKey: "flaws",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Flaws in safeguards",
		unit: "a year",
		default: .5,
		min: 0,
		max: 4,
		step: .1,
		scale: "linear",
		meaning: "Rate at which weak spots open in what is still sound of the safeguards; 0 switches flaws off.",
		source: "Assumption: every system tested had some (UK AI Security Institute, Frontier AI Trends Report, 2025)"
	}),
	g({
		key: "hiddenExploited",
		linkKey: "hidden-exploited",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Hidden flaws that misusers know",
		unit: "share",
		default: .4,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the flaws not yet reported that misusers have found for themselves.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "discoveryScale",
		linkKey: "discovery",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Makers needed to find flaws",
		unit: "active makers",
		default: 1e6,
		min: 1e3,
		max: 5e6,
		step: .1,
		scale: "log",
		meaning: "Active makers with weights at which flaws are found at 63 % of the most that outsiders add.",
		source: "Assumption: range 1,000 to 5,000,000"
	}),
	g({
		key: "fixClosedPerYear",
		linkKey: "fix-closed",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Fixes of closed models",
		unit: "a year",
		default: 6,
		min: 0,
		max: 50,
		step: .5,
		scale: "linear",
		meaning: "Rate at which reported flaws of closed models are fixed.",
		source: "Assumption: a developer changes every copy at once; range 0 to 50"
	}),
	g({
		key: "fixOpenPerYear",
		linkKey: "fix-open",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Fixes of open models",
		unit: "a year",
		default: 1.5,
		min: 0,
		max: 50,
		step: .5,
		scale: "linear",
		meaning: "Rate at which reported flaws of open models are fixed in the copies that people use.",
		source: "Assumption: copies are updated slowly or never (Seger et al. 2023, arXiv 2311.09227); range 0 to 50"
	}),
	g({
		key: "closedOffPerYear",
		linkKey: "closed-off",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Stolen models closed off",
		unit: "a year",
		default: .5,
		min: 0,
		max: 12,
		step: .1,
		scale: "linear",
		meaning: "Rate at which access to stolen closed weights is closed off again; 0 for never.",
		source: "Assumption: range 0 to 12"
	}),
	g({
		key: "riskBar",
		linkKey: "risk-bar",
		group: "risk",
		badge: "assumed",
		label: "Risk bar",
		unit: "orders of magnitude",
		default: 2,
		min: -2,
		max: 10,
		step: .25,
		scale: "linear",
		meaning: "Capability from which a model counts as risky when a threshold is judged as a filter.",
		source: "Assumption: a bar to judge by, without effect on anybody"
	}),
	g({
		key: "incidentsPerYear",
		linkKey: "incidents",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Serious incidents",
		unit: "incidents a year",
		default: .1,
		min: 0,
		max: 5,
		step: .05,
		scale: "linear",
		meaning: "Rate of serious incidents at a misuse index of 1; only laws that ratchet react to them.",
		source: "Assumption: no agreed count of serious incidents exists"
	}),
	g({
		key: "gatedLeakPerYear",
		linkKey: "gated-leak",
		group: "risk",
		contested: !0,
		badge: "assumed",
		label: "Leaks of gated weights",
		unit: "probability a year",
		default: .3,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Yearly probability that gated weights become public against the will of their developer.",
		source: "Assumption: LLaMA 1 leaked within days (2023), most later gated models have not; range 0.05 to 0.9"
	})
], re = [
	g({
		key: "months",
		linkKey: "months",
		group: "scale",
		badge: "assumed",
		label: "Months simulated",
		unit: "months",
		default: 96,
		min: 12,
		max: 240,
		step: 12,
		scale: "linear",
		integer: !0,
		meaning: "Length of a simulation; month 0 is January 2024.",
		source: "Assumption: eight years see the rules of 2024–2027 at work; beyond, trends are guesses"
	}),
	g({
		key: "fineTuners",
		linkKey: "fine-tuners",
		group: "scale",
		badge: "assumed",
		label: "Fine-tuners simulated",
		unit: "agents",
		default: 5e3,
		min: 100,
		max: 1e6,
		step: .1,
		scale: "log",
		integer: !0,
		meaning: "Simulated fine-tuners; each stands for many makers, so totals do not depend on the number.",
		source: "Assumption: enough for stable means; no count of distinct fine-tuners was found"
	}),
	g({
		key: "niches",
		linkKey: "niches",
		group: "scale",
		badge: "assumed",
		label: "Fields of application",
		unit: "niches",
		default: 24,
		min: 4,
		max: 64,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "Number of application fields, of unequal size, among which makers and users are spread.",
		source: "Assumption: range 4 to 64"
	}),
	g({
		key: "makersAtStart",
		linkKey: "makers",
		group: "scale",
		badge: "bounded",
		label: "Makers in January 2024",
		unit: "makers",
		default: 15e4,
		min: 1e4,
		max: 2e6,
		step: .1,
		scale: "log",
		meaning: "Number of people and firms that the simulated fine-tuners stand for at the start.",
		source: "Chosen so that about 25,000 derivatives a month follow: Hugging Face, \"Three Million Models and Counting\" (630,000 models added in 2024), range 15,000–45,000"
	}),
	g({
		key: "makersGrowth",
		linkKey: "makers-growth",
		group: "scale",
		badge: "bounded",
		label: "Growth of the number of makers",
		unit: "factor a year",
		default: 1.5,
		min: 1,
		max: 3,
		step: .05,
		scale: "linear",
		meaning: "Yearly growth of the number of makers at the start; it tapers as the field fills.",
		source: "Hugging Face (2024): models added grew from 341,735 (2023) to about 630,000 (2024); the part due to new makers is an assumption"
	})
], ie = (e) => `Premium (+) or penalty (−) that ${e} put on publishing weights, as a share of the value of a model.`, ae = [
	g({
		key: "revenueExponent",
		linkKey: "revenue-exponent",
		group: "training",
		badge: "assumed",
		label: "Value of a larger run",
		unit: "exponent",
		default: .5,
		min: .2,
		max: .8,
		step: .05,
		scale: "linear",
		meaning: "The value of a model grows with its training compute to this power; it sets how much a developer loses by stopping just under a line.",
		source: "Assumption: 0.3–0.7; at ½ the empty interval above a line has a closed form (Kleven and Waseem 2013)"
	}),
	g({
		key: "friction",
		linkKey: "friction",
		group: "training",
		badge: "bounded",
		label: "Runs sized without regard to the line",
		unit: "share",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of runs whose size is not changed for a threshold even where that would pay.",
		source: "Kleven and Waseem (2013): a majority did not respond to a tax notch; range 0.2–0.9"
	}),
	g({
		key: "runLeadMonths",
		linkKey: "run-lead",
		group: "training",
		badge: "assumed",
		label: "Time from commitment to release",
		unit: "months",
		default: 4,
		min: 1,
		max: 12,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "Months between deciding on a run and releasing the model; the law can change in between.",
		source: "Assumption: 3 to 6 months of training and preparation"
	}),
	g({
		key: "valueDecay",
		linkKey: "value-decay",
		group: "training",
		badge: "assumed",
		label: "Value lost by waiting",
		unit: "share a month",
		default: .04,
		min: 0,
		max: .2,
		step: .01,
		scale: "linear",
		meaning: "Share of the value of a model lost for each month that its release is put off.",
		source: "Assumption: capability halves in relative terms within about a year; range 0 to 0.2"
	}),
	g({
		key: "opennessFrontierClosed",
		linkKey: "openness-closed",
		group: "training",
		badge: "bounded",
		label: "Openness of closed frontier developers",
		unit: "share of value",
		default: -.3,
		min: -1,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: ie("frontier developers that sell access"),
		source: "Chosen so that about 14 % of models above 1e25 FLOP are open (Epoch AI)"
	}),
	g({
		key: "opennessFrontierOpen",
		linkKey: "openness-open",
		group: "training",
		badge: "bounded",
		label: "Openness of open frontier developers",
		unit: "share of value",
		default: .15,
		min: -1,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: ie("frontier developers with an open strategy"),
		source: "Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)"
	}),
	g({
		key: "opennessChallenger",
		linkKey: "openness-challenger",
		group: "training",
		badge: "bounded",
		label: "Openness of challengers",
		unit: "share of value",
		default: .06,
		min: -1,
		max: 1,
		step: .02,
		scale: "linear",
		meaning: ie("challengers"),
		source: "Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)"
	}),
	g({
		key: "opennessPublic",
		linkKey: "openness-public",
		group: "training",
		badge: "bounded",
		label: "Openness of public bodies",
		unit: "share of value",
		default: .25,
		min: -1,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: ie("public and academic developers"),
		source: "Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)"
	}),
	g({
		key: "opennessSpread",
		linkKey: "openness-spread",
		group: "training",
		badge: "assumed",
		label: "Spread of openness",
		unit: "share of value",
		default: .2,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Standard deviation of the openness premium between the runs of one kind of developer.",
		source: "Assumption: how strongly cost moves the choice to publish is unknown; range 0.05 to 1"
	}),
	g({
		key: "freeLicenceShare",
		linkKey: "free-licences",
		group: "training",
		badge: "data",
		label: "Free licences",
		unit: "share of open releases",
		default: .8,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of open-weight releases under a free licence; the others carry limits and may not qualify for relief.",
		source: "Licences of models on Hugging Face (Laufer, Oderinwale and Kleinberg 2025): Apache and MIT 408,000 of about 574,000 stated"
	}),
	g({
		key: "dutyCostScale",
		linkKey: "duty-cost",
		group: "training",
		badge: "assumed",
		label: "Cost of duties",
		unit: "factor",
		default: 1,
		min: .05,
		max: 20,
		step: .1,
		scale: "log",
		meaning: "Multiplies the cost of every duty of every policy.",
		source: "Assumption: published estimates diverge by more than an order of magnitude, and none exists for systemic-risk duties"
	}),
	g({
		key: "dutyHorizonYears",
		linkKey: "duty-horizon",
		group: "training",
		badge: "assumed",
		label: "Years of duties weighed in a decision",
		unit: "years",
		default: 3,
		min: 0,
		max: 10,
		step: .5,
		scale: "linear",
		meaning: "Present value of yearly duties: so many years of them are weighed when a developer decides.",
		source: "Assumption: about the working life of a model family"
	}),
	g({
		key: "lineUncertainty",
		linkKey: "line-uncertainty",
		group: "training",
		badge: "assumed",
		label: "Fear of a lower line",
		unit: "probability",
		default: 0,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Probability that developers who plan a run give to the line being lower than written when the model comes out.",
		source: "Assumption: 0, so that no fear is built in; guidelines and amendments have moved lines (draft 1e22, final 1e23 FLOP)"
	}),
	g({
		key: "lineUncertaintyOrders",
		linkKey: "line-lower",
		group: "training",
		badge: "assumed",
		label: "How much lower",
		unit: "orders of magnitude",
		default: 1,
		min: .1,
		max: 3,
		step: .1,
		scale: "linear",
		meaning: "How far below the written line the feared one lies.",
		source: "Assumption: one order of magnitude, the distance between draft and final EU guidelines of 2025"
	}),
	g({
		key: "gatedPremium",
		linkKey: "gated-premium",
		group: "training",
		badge: "assumed",
		label: "Openness kept by gated weights",
		unit: "share",
		default: .6,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the premium on publishing weights that is left when they are given only to those who sign up.",
		source: "Assumption: range 0.2 to 0.9; Llama 2 was given out on request and widely adopted"
	}),
	g({
		key: "gatedControl",
		linkKey: "gated-control",
		group: "training",
		badge: "assumed",
		label: "Control over gated weights",
		unit: "share",
		default: .5,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the liability for published weights that a developer is spared because it knows who has them.",
		source: "Assumption: range 0 to 1; LLaMA 1, given out on request, leaked within days (2023)"
	})
], oe = [
	g({
		key: "marketUsd",
		linkKey: "market",
		group: "users",
		badge: "bounded",
		label: "Market in January 2024",
		unit: "USD a year",
		default: 5e9,
		min: 1e9,
		max: 5e10,
		step: .1,
		scale: "log",
		meaning: "Yearly spending of users on models and services built on them at the start.",
		source: "Menlo Ventures: enterprise spending 11.5 billion USD (2024), 37 billion (2025)"
	}),
	g({
		key: "demandGrowth",
		linkKey: "demand-growth",
		group: "users",
		badge: "bounded",
		label: "Growth of demand",
		unit: "factor a year",
		default: 3.2,
		min: 1.2,
		max: 4,
		step: .1,
		scale: "linear",
		meaning: "Yearly growth of spending at the start; it tapers towards the full market.",
		source: "Menlo Ventures: 11.5 to 37 billion USD in one year; range 1.5–4"
	}),
	g({
		key: "fullMarketUsd",
		linkKey: "full-market",
		group: "users",
		badge: "assumed",
		label: "Full market",
		unit: "USD a year",
		default: 6e11,
		min: 5e10,
		max: 5e12,
		step: .1,
		scale: "log",
		meaning: "Yearly spending towards which demand grows (logistic).",
		source: "Assumption: keeps training budgets from exploding over eight years; range 5e10 to 5e12"
	}),
	g({
		key: "demandShareUs",
		linkKey: "demand-us",
		group: "users",
		badge: "assumed",
		label: "Demand in the United States",
		unit: "share",
		default: .4,
		min: .05,
		max: .6,
		step: .05,
		scale: "linear",
		meaning: "Share of user demand in the United States.",
		source: "Assumption: about its share of spending on software"
	}),
	g({
		key: "demandShareEu",
		linkKey: "demand-eu",
		group: "users",
		badge: "assumed",
		label: "Demand in the European Union",
		unit: "share",
		default: .2,
		min: .05,
		max: .39,
		step: .01,
		scale: "linear",
		meaning: "Share of user demand in the European Union; what is left is the rest of the world.",
		source: "Assumption: about its share of spending on software"
	}),
	g({
		key: "userQualityWeight",
		linkKey: "user-quality",
		group: "users",
		badge: "bounded",
		label: "Weight of capability for users",
		unit: "utility per order of magnitude",
		default: 2.2,
		min: .2,
		max: 10,
		step: .1,
		scale: "linear",
		meaning: "How strongly users prefer the more capable model.",
		source: "Chosen so that the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated"
	}),
	g({
		key: "userReputation",
		linkKey: "user-reputation",
		group: "users",
		badge: "bounded",
		label: "Weight of reputation and distribution",
		unit: "utility",
		default: 1.2,
		min: 0,
		max: 4,
		step: .1,
		scale: "linear",
		meaning: "Standard deviation of what makes users prefer one provider at equal capability.",
		source: "Chosen so that the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated"
	}),
	g({
		key: "outsideUtility",
		linkKey: "outside",
		group: "users",
		badge: "assumed",
		label: "Doing without",
		unit: "utility",
		default: -1,
		min: -6,
		max: 6,
		step: .25,
		scale: "linear",
		meaning: "Utility of using no model, against a model at the lagged frontier.",
		source: "Assumption: range −6 to 6"
	}),
	g({
		key: "switchingShare",
		linkKey: "switching",
		group: "users",
		badge: "assumed",
		label: "Users who choose again",
		unit: "share a month",
		default: .15,
		min: .01,
		max: 1,
		step: .01,
		scale: "linear",
		meaning: "Share of users who choose their provider again in a month; the others stay.",
		source: "Assumption: range 0.01 to 1"
	}),
	g({
		key: "openCost",
		linkKey: "open-cost",
		group: "users",
		badge: "assumed",
		label: "Effort of using open models",
		unit: "utility",
		default: 1.2,
		min: -3,
		max: 5,
		step: .1,
		scale: "linear",
		meaning: "What hosting and support cost users of open models, net of the lower price.",
		source: "Assumption; open weights had about a third of tokens on one router (OpenRouter 2025) and 12 % by another estimate"
	}),
	g({
		key: "openHosts",
		linkKey: "open-hosts",
		group: "users",
		badge: "assumed",
		label: "Hosts of an open family",
		unit: "hosts",
		default: 8,
		min: 1,
		max: 100,
		step: 1,
		scale: "linear",
		integer: !0,
		meaning: "Number of equal firms that serve the users of one open family; they count as its providers.",
		source: "Assumption: popular open models are offered by about ten hosts on public routers"
	}),
	g({
		key: "openCapture",
		linkKey: "open-capture",
		group: "users",
		badge: "assumed",
		label: "Revenue an open developer keeps",
		unit: "share",
		default: .15,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the spending of users of an open family that reaches its developer; hosts keep the rest.",
		source: "Assumption: range 0 to 1"
	}),
	g({
		key: "surplusWorth",
		linkKey: "surplus-worth",
		group: "users",
		badge: "assumed",
		label: "Worth of a unit of surplus",
		unit: "share of spending",
		default: .33,
		min: 0,
		max: 2,
		step: .01,
		scale: "linear",
		meaning: "What one unit of utility is worth to users in money, as a share of what they spend.",
		source: "Assumption: in a logit it is 1/α for a price coefficient α, a third of the price at a price elasticity near 3; range 0 to 2"
	}),
	g({
		key: "nestDissimilarity",
		linkKey: "nest",
		group: "users",
		badge: "assumed",
		label: "Difference within a family",
		unit: "λ",
		default: .5,
		min: .2,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "How different users find the services of one family (a closed model, hosts of open weights, start-ups): at 1 as different as those of other families, near 0 copies add no variety.",
		source: "Assumption: nested logit needs 0 < λ ≤ 1 (McFadden 1978); range 0.2 to 1"
	}),
	g({
		key: "priceSensitivity",
		linkKey: "price-sensitivity",
		group: "users",
		badge: "assumed",
		label: "Weight of price for users",
		unit: "utility per USD per million tokens",
		default: .25,
		min: .01,
		max: 10,
		step: .1,
		scale: "log",
		meaning: "What a dearer service costs users in utility. Its inverse is the margin of a closed provider without market power.",
		source: "Assumption: a margin of 4 USD per million tokens for a small closed provider; range 0.01 to 10"
	}),
	g({
		key: "serviceCostUsd",
		linkKey: "service-cost",
		group: "users",
		badge: "assumed",
		label: "Cost of serving",
		unit: "USD per million tokens",
		default: 1,
		min: .01,
		max: 20,
		step: .1,
		scale: "log",
		meaning: "What it costs to run a model for users; hosts of open weights ask no more than that.",
		source: "Assumption: range 0.01 to 20"
	}),
	g({
		key: "complianceTrust",
		linkKey: "compliance-trust",
		group: "users",
		badge: "assumed",
		label: "Trust in covered models",
		unit: "utility",
		default: 0,
		min: 0,
		max: .5,
		step: .05,
		scale: "linear",
		meaning: "What users of services see in a model that is covered by a rule, at equal capability.",
		source: "Assumption: whether compliance pays is unknown; range 0 to 0.5"
	}),
	g({
		key: "startUpProvidersPerYear",
		linkKey: "start-up-providers",
		group: "users",
		badge: "assumed",
		label: "Start-ups that become providers",
		unit: "a year",
		default: 6,
		min: 0,
		max: 48,
		step: 1,
		scale: "linear",
		meaning: "Mean number of start-ups a year that begin to serve users with their own derivative, if all start-ups make good ones.",
		source: "Assumption: range 0 to 48"
	}),
	g({
		key: "serviceTaste",
		linkKey: "service-taste",
		group: "users",
		badge: "bounded",
		label: "Taste of users of services",
		unit: "utility",
		default: .85,
		min: .3,
		max: 3,
		step: .05,
		scale: "linear",
		meaning: "How much the tastes of users of services differ; the smaller, the more of them take the best.",
		source: "Chosen so that, at prices that answer to competition, the HHI of providers is 2,100–3,200 by users; Menlo Ventures (2023, 2025) counted spending, by which the model is more concentrated"
	}),
	g({
		key: "downloadersPerMaker",
		linkKey: "downloaders",
		group: "users",
		badge: "bounded",
		label: "Downloaders for each maker",
		unit: "users",
		default: 30,
		min: 1,
		max: 200,
		step: .1,
		scale: "log",
		meaning: "Users who run open weights for themselves, for each maker of derivatives.",
		source: "Hugging Face, State of Open Source (spring 2026): 11 to 13 million users, over about 325,000 makers here"
	}),
	g({
		key: "downloadTaste",
		linkKey: "download-taste",
		group: "users",
		badge: "bounded",
		label: "Taste of downloaders",
		unit: "utility",
		default: 2,
		min: .5,
		max: 10,
		step: .1,
		scale: "linear",
		meaning: "How much the tastes of those who download weights differ; the smaller, the more of them take the best.",
		source: "Chosen so that the five largest origins have about 46 % of downloads (MoClaw, top five publishers)"
	})
], se = [
	...re,
	...ee,
	...b,
	...ae,
	...S,
	...v,
	...te,
	...oe,
	...y,
	...ne
];
function ce() {
	return Object.fromEntries(se.map(({ key: e, default: t }) => [e, t]));
}
// src/lib/model/state/jurisdictions.ts
const w = [
	"us",
	"eu",
	"rest"
], T = (1 << w.length) - 1, le = T + 1;
function ue(e) {
	return 1 << e;
}
function de(e, t) {
	return !!(e & 1 << t);
}
function fe(e, t) {
	return e | t;
}
function pe(e, t) {
	return e & ~t;
}
function me(e, t) {
	return (e & t) !== 0;
}
function he(e) {
	return ge[e];
}
const ge = Array.from({ length: le }, (e, t) => w.flatMap((e, n) => de(t, n) ? [n] : [])), _e = [
	"frontier-closed",
	"frontier-open",
	"challenger",
	"public"
], E = [
	"hobbyist",
	"academic",
	"start-up",
	"enterprise"
], D = {
	closed: 0,
	open: 1,
	gated: 2,
	staged: 3
}, ve = [
	"largest closed provider",
	"other closed providers",
	"open families",
	"no provider"
], O = [
	"none",
	"no base",
	"awaiting approval",
	"adaptation too dear",
	"compliance beyond budget",
	"compliance exceeds gain",
	"liability exceeds gain",
	"feared coverage",
	"approval refused"
], ye = {
	none: 0,
	noBase: 1,
	awaitingApproval: 2,
	adaptationTooDear: 3,
	complianceBeyondBudget: 4,
	complianceExceedsGain: 5,
	liabilityExceedsGain: 6,
	fearedCoverage: 7,
	approvalRefused: 8
}, be = {
	frontierClosed: 0,
	frontierOpen: 1,
	challenger: 2,
	public: 3
}, xe = {
	hobbyist: 0,
	academic: 1,
	startUp: 2,
	enterprise: 3
};
// src/lib/model/state/columns.ts
function Se(e, t) {
	if (e.length >= t) return e;
	let n = new e.constructor(Math.max(t, e.length * 2));
	return n.set(e), n;
}
// src/lib/model/observe/covered-models.ts
const Ce = {
	covered: 0,
	risky: 1,
	coveredAndRisky: 2
};
function we({ parameters: e, reach: t, runs: n }, r) {
	let { capability: i, covered: a } = n, { riskBar: o } = e, s = 0, c = 0, l = 0;
	for (let e = 0; e < t.count; e++) {
		let n = t.base[e], r = a[n] !== 0;
		r && (s += 1), i[n] >= o && (c += 1, r && (l += 1));
	}
	r[Ce.covered] = s, r[Ce.risky] = c, r[Ce.coveredAndRisky] = l;
}
// src/lib/model/outcome.ts
const Te = [
	"released-open",
	"released-gated",
	"released-closed",
	"withheld",
	"abandoned",
	"awaiting-approval",
	"in-training"
], Ee = {
	releasedOpen: 0,
	releasedGated: 1,
	releasedClosed: 2,
	withheld: 3,
	abandoned: 4,
	awaitingApproval: 5,
	inTraining: 6
}, De = Te.indexOf("released-open"), Oe = Te.indexOf("released-closed");
function ke({ runs: e, month: t }, n) {
	let { familyDerivatives: r, openRows: i } = e;
	n.clear(t, e.openCount);
	for (let t = 0; t < e.openCount; t++) n.add(r[i[t]]);
}
function Ae({ runs: e, developers: t, month: n }, r, i) {
	let { developer: a, familyDerivatives: o, openRows: s } = e;
	i.fill(0, 0, t.count);
	for (let t = 0; t < e.openCount; t++) {
		let e = s[t];
		i[a[e]] += o[e];
	}
	Me(i, t.count, n, r);
}
function je({ runs: e, developers: t, month: n }, r, i) {
	let { developer: a, fate: o, month: s, trainingFlop: c } = e;
	i.fill(0, 0, t.count);
	for (let t = 0; t < e.count; t++) s[t] <= n - 12 || s[t] > n || (o[t] === De || o[t] === Oe) && (i[a[t]] += c[t]);
	Me(i, t.count, n, r);
}
function Me(e, t, n, r) {
	r.clear(n, t);
	for (let n = 0; n < t; n++) r.add(e[n]);
}
// src/lib/model/arithmetic/binary-exponent.ts
const Ne = /* @__PURE__ */ new Float64Array(2098);
Ne[0] = 5e-324;
for (let e = 1; e < Ne.length; e++) Ne[e] = 2 * Ne[e - 1];
const Pe = /* @__PURE__ */ new Float64Array(1), Fe = new Uint32Array(Pe.buffer);
Pe[0] = 1;
const Ie = +(Fe[1] === 1072693248);
function Le(e) {
	return Pe[0] = e, (Fe[Ie] >>> 20) - 1023;
}
function Re(e) {
	return Ne[e - -1074];
}
function ze(e, t) {
	return t > 1023 ? e * 2 * Re(t - 1) : t < -1021 ? e * Re(t + 1e3) * 9332636185032189e-317 : e * Re(t);
}
// src/lib/model/arithmetic/no-number.ts
const Be = Infinity, Ve = NaN;
function He(e, t) {
	if (e >= 1025) return Be;
	if (e < -1076) return 0;
	let n = Math.floor(e + .5), r = e - n, i = Math.fround(r + t), a = i * .6931471824645996, o = (t - (i - r)) * .6931471805599453 + i * -1.904654299957768e-9, s = a + o, c = o - (s - a), l = s * s, u = s - l * (.16666666666666602 + l * (-.0027777777777015593 + l * (6613756321437934e-20 + l * (-16533902205465252e-22 + l * 4.1381367970572385e-8))));
	return ze(1 - (s * u / (u - 2) - (c + s * c) - s), n);
}
const Ue = /* @__PURE__ */ new Float64Array(1);
function We(e) {
	let t = 0;
	e < 22250738585072014e-324 && (e *= 0x40000000000000, t = -54);
	let n = Le(e);
	t += n;
	let r = e * Re(-n), i = 1, a = 0, o = 0;
	r >= 1.7320508075688772 ? (r *= .5, t += 1) : r >= 1.224744871391589 && (i = 1.5, a = .5849624872207642, o = 1.350039202129749e-8);
	let s = r - i, c = 1 / (r + i), l = s * c, u = Math.fround(l), d = Math.fround(r + i), f = r - (d - i), p = c * (s - u * d - u * f), m = l * l, h = m * m * (.5999999999999946 + m * (.4285714285785502 + m * (.33333332981837743 + m * (.272728123808534 + m * (.23066074577556175 + m * .20697501780033842))))) + p * (u + l), g = u * u, _ = Math.fround(3 + g + h), v = h - (_ - 3 - g), y = u * _, b = p * _ + v * l, x = Math.fround(y + b), S = b - (x - y), ee = .9617967009544373 * x, C = -7.028461650952758e-9 * x + S * .9617966939259756 + o, te = Math.fround(ee + C + a + t);
	return Ue[0] = C - (te - t - a - ee), te;
}
function k(e, t) {
	if (t === 0) return 1;
	if (!(e >= 0) || t !== t) return Ve;
	if (e === 1 || t === 1) return e;
	if (e === 0 || e === Infinity) return e === 0 == t > 0 ? 0 : Be;
	if (t > 0x8ac7230489e80000 || t < -0x8ac7230489e80000) return e > 1 == t > 0 ? Be : 0;
	let n = We(e), r = Math.fround(t);
	return He(r * n, (t - r) * n + t * Ue[0]);
}
function Ge(e) {
	return He(e, 0);
}
function Ke(e) {
	if (e > 309) return Be;
	if (e < -324) return 0;
	let t = Math.fround(e);
	return He(t * 3.321928024291992, (e - t) * 3.321928094887362 + t * 7.059537016037032e-8);
}
function qe(e) {
	if (!(e > 0)) return e === 0 ? -Infinity : Ve;
	if (e === Infinity) return e;
	let t = We(e);
	return t * .3010300099849701 + (t * -1.4320988897559699e-8 + Ue[0] * .3010299956639812);
}
// src/lib/model/arithmetic/portable-math.ts
const Je = .6931471803691238, Ye = 19082149292705877e-26;
function A(e) {
	if (!(e > 0)) return e === 0 ? -Infinity : Ve;
	if (e === Infinity) return e;
	let t = 0;
	e < 22250738585072014e-324 && (e *= 0x40000000000000, t = -54);
	let n = Le(e);
	t += n;
	let r = e * Re(-n);
	r > 1.4142135623730951 && (r *= .5, t += 1);
	let i = r - 1, a = i / (2 + i), o = a * a, s = o * o, c = s * (.3999999999940942 + s * (.22222198432149784 + s * .15313837699209373)) + o * (.6666666666666735 + s * (.2857142874366239 + s * (.1818357216161805 + s * .14798198605116586))), l = .5 * i * i;
	return t * Je - (l - (a * (l + c) + t * Ye) - i);
}
function j(e) {
	if (e > 709.782712893384) return Be;
	if (e < -745.1332191019411) return 0;
	if (e !== e) return e;
	let t = Math.floor(e * 1.4426950408889634 + .5), n = e - t * Je, r = t * Ye, i = n - r, a = i * i, o = i - a * (.16666666666666602 + a * (-.0027777777777015593 + a * (6613756321437934e-20 + a * (-16533902205465252e-22 + a * 4.1381367970572385e-8))));
	return ze(1 - (r - i * o / (2 - o) - n), t);
}
// src/lib/model/observe/sort.ts
const Xe = [
	284165,
	126295,
	56131,
	24947,
	11087,
	4927,
	2190,
	973,
	432,
	192,
	85,
	38,
	17,
	7,
	3,
	1
];
function Ze(e, t) {
	for (let n = 0; n < Xe.length; n++) {
		let r = Xe[n];
		for (let n = r; n < t; n++) {
			let t = e[n], i = n;
			for (; i >= r && e[i - r] > t; i -= r) e[i] = e[i - r];
			e[i] = t;
		}
	}
}
// src/lib/model/observe/metrics/concentration.ts
function Qe(e, t) {
	return e === 0 ? 0 : Math.min(1e4, 1e4 * t / (e * e));
}
function $e(e, t = e.length) {
	let n = 0;
	for (let r = 0; r < t; r++) n += e[r];
	let r = 0, i = 0, a = 0;
	for (let o = 0; o < t; o++) {
		if (e[o] !== i) {
			i = e[o];
			let t = i / n;
			a = t > 0 ? t * A(t) : 0;
		}
		r += a;
	}
	return Math.max(0, -r);
}
function et(e, t, n) {
	let r = n.length - 1;
	n.fill(0);
	let i = 0;
	for (let a = 0; a < t; a++) {
		let t = e[a];
		if (i += t, !(t > n[r])) continue;
		let o = r;
		for (; o > 0 && n[o - 1] < t; o--) n[o] = n[o - 1];
		n[o] = t;
	}
	let a = 0;
	for (let e = 0; e <= r; e++) a += n[e];
	return i === 0 ? 0 : Math.min(1, a / i);
}
function tt(e, t) {
	let n = 0, r = 0;
	for (let i = 0; i < t; i++) n += e[i], r += (i + 1) * e[i];
	return n === 0 ? 0 : Math.max(0, 2 * r / (t * n) - (t + 1) / t);
}
// src/lib/model/observe/sizes.ts
const nt = -Infinity;
var rt = class {
	values = /* @__PURE__ */ new Float64Array(256);
	count = 0;
	month = -1;
	sum = -0;
	squares = -0;
	largest = /* @__PURE__ */ new Float64Array(1);
	fourLargest = /* @__PURE__ */ new Float64Array(4);
	sorted = /* @__PURE__ */ new Float64Array(256);
	sortedCount = 0;
	sortedBar = nt;
	clear(e, t) {
		this.month = e, this.count = 0, this.sum = 0, this.squares = 0, this.sortedBar = nt, this.values.length < t && (this.values = new Float64Array(2 * t));
	}
	add(e) {
		this.values[this.count++] = e, this.sum += e, this.squares += e * e;
	}
	get herfindahl() {
		return Qe(this.sum, this.squares);
	}
	get effectiveNumber() {
		let e = this.herfindahl;
		return e === 0 ? 0 : 1e4 / e;
	}
	get entropy() {
		return $e(this.values, this.count);
	}
	largestShare(e) {
		return et(this.values, this.count, e === 1 ? this.largest : this.fourLargest);
	}
	above(e) {
		let { count: t, values: n } = this, r = 0;
		for (let i = 0; i < t; i++) n[i] > e && (r += 1);
		return r;
	}
	giniAbove(e) {
		return tt(this.ascendingAbove(e), this.sortedCount);
	}
	ascendingAbove(e) {
		if (this.sortedBar === e) return this.sorted;
		this.sorted = Se(this.sorted, this.count);
		let { count: t, sorted: n, values: r } = this, i = 0;
		for (let a = 0; a < t; a++) r[a] > e && (n[i++] = r[a]);
		return Ze(n, i), this.sortedCount = i, this.sortedBar = e, n;
	}
};
function it(e, t) {
	if (t <= 0) return 1;
	let n = Math.min(.999999999, t);
	return 1 + at(e - 1 + A(n / (1 - n)));
}
function at(e) {
	let t = e > 1 ? e - A(e) : e < -1 ? j(e) : A(1 + j(e));
	if (t === 0) return 0;
	for (let n = 0; n < 6; n++) {
		let n = t * ((1 + e - A(t)) / (1 + t));
		if (n === t) break;
		t = n;
	}
	return t;
}
function ot({ market: e, parameters: t }, n) {
	return t.serviceCostUsd + e.markup[n] / t.priceSensitivity;
}
// src/lib/model/observe/who-serves-whom.ts
const st = w.length;
function ct({ developers: e, market: t, month: n, parameters: r, providers: i }, a) {
	let { openHosts: o } = r;
	a.clear(n, e.count * (1 + o) + i.count);
	for (let n = 0; n < e.count; n++) {
		t.closedUsers[n] > 0 && a.add(t.closedUsers[n]);
		let e = t.hostedUsers[n];
		if (e !== 0) for (let t = 0; t < o; t++) a.add(e / o);
	}
	for (let e = 0; e < i.count; e++) i.users[e] > 0 && a.add(i.users[e]);
}
function lt(e, t) {
	let { developers: n, market: r, month: i, parameters: a, providers: o } = e, { openHosts: s, serviceCostUsd: c } = a;
	t.clear(i, n.count * (1 + s) + o.count);
	for (let i = 0; i < n.count; i++) {
		r.closedUsers[i] > 0 && t.add(r.closedUsers[i] * ot(e, i));
		let n = r.hostedUsers[i];
		if (n !== 0) for (let e = 0; e < s; e++) t.add(n / s * c);
	}
	for (let e = 0; e < o.count; e++) o.users[e] > 0 && t.add(o.users[e] * c);
}
function ut({ developers: e, market: t, month: n }, r) {
	r.clear(n, e.count);
	for (let n = 0; n < e.count; n++) r.add(t.closedUsers[n] + t.openUsers[n]);
}
function dt({ developers: e, market: t, month: n }, r) {
	r.clear(n, e.count);
	for (let n = 0; n < e.count; n++) r.add(t.downloads[n]);
}
function ft({ developers: e, market: t }, n, r) {
	n.fill(0), r.fill(0);
	for (let i = 0; i < e.count; i++) {
		let a = e.home[i];
		for (let e = 0; e < st; e++) {
			let o = t.usersAt[i * st + e];
			a === e ? n[e] += o : r[e] += o;
		}
	}
}
var pt = class {
	world;
	providers = new rt();
	spending = new rt();
	origins = new rt();
	downloads = new rt();
	families = new rt();
	derivatives = new rt();
	flop = new rt();
	sums = /* @__PURE__ */ new Float64Array(256);
	homesMonth = -1;
	domestic = new Float64Array(w.length);
	foreign = new Float64Array(w.length);
	countsMonth = -1;
	counts = /* @__PURE__ */ new Float64Array(3);
	constructor(e) {
		this.world = e;
	}
	get usersByProvider() {
		return this.providers.month !== this.world.month && ct(this.world, this.providers), this.providers;
	}
	get spendingByProvider() {
		return this.spending.month !== this.world.month && lt(this.world, this.spending), this.spending;
	}
	get usersByOrigin() {
		return this.origins.month !== this.world.month && ut(this.world, this.origins), this.origins;
	}
	get downloadsByOrigin() {
		return this.downloads.month !== this.world.month && dt(this.world, this.downloads), this.downloads;
	}
	get derivativesByFamily() {
		return this.families.month !== this.world.month && ke(this.world, this.families), this.families;
	}
	get derivativesByOrigin() {
		return this.derivatives.month !== this.world.month && Ae(this.world, this.derivatives, this.sumsByDeveloper()), this.derivatives;
	}
	get recentFlopByDeveloper() {
		return this.flop.month !== this.world.month && je(this.world, this.flop, this.sumsByDeveloper()), this.flop;
	}
	domesticUsers(e) {
		return this.sumByHome(), this.domestic[e];
	}
	foreignUsers(e) {
		return this.sumByHome(), this.foreign[e];
	}
	models(e) {
		return this.countsMonth !== this.world.month && we(this.world, this.counts), this.countsMonth = this.world.month, this.counts[e];
	}
	sumByHome() {
		this.homesMonth !== this.world.month && (ft(this.world, this.domestic, this.foreign), this.homesMonth = this.world.month);
	}
	sumsByDeveloper() {
		return this.sums = Se(this.sums, this.world.developers.count), this.sums;
	}
};
// src/lib/model/observe/metrics/metric.ts
function M({ observe: e, ...t }) {
	return {
		...t,
		observe: (t, n = new pt(t)) => e(t, n)
	};
}
// src/lib/model/observe/metrics/by-kind.ts
const mt = {
	hobbyist: "hobbyists",
	academic: "academics",
	"start-up": "start-ups",
	enterprise: "enterprises"
};
function ht(e, t) {
	return E.map((n, r) => M({
		id: `${e}-${n}`,
		...t(mt[n], r)
	}));
}
function gt(e, t) {
	let n = 0;
	for (let r = 0; r < O.length; r++) n += e[t * O.length + r];
	return n;
}
function _t(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r += O.length) n += e[r];
	return n;
}
function N(e) {
	let t = 0;
	for (let n of e) t += n;
	return t;
}
// src/lib/model/observe/metrics/activity.ts
const [vt, yt, bt, xt] = E.map((e, t) => t), St = [
	...ht("active", (e, t) => ({
		label: `Active ${e}`,
		unit: "makers",
		group: "innovation",
		formula: `Makers among ${e} that have not given up, weighted to makers.`,
		min: 0,
		max: 1e8,
		summary: "end",
		observe: (e) => e.activeByKind[t] * e.makersPerFineTuner
	})),
	M({
		id: "small-maker-share",
		label: "Share of derivatives by hobbyists and academics",
		unit: "share",
		group: "innovation",
		formula: "Derivatives of hobbyists and academics over all derivatives of the month; 0 if there are none.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ flows: e }) => {
			let t = e.derivatives[vt] + e.derivatives[yt], n = t + e.derivatives[bt] + e.derivatives[xt];
			return n === 0 ? 0 : t / n;
		}
	}),
	M({
		id: "active-developers",
		label: "Developers of base models",
		unit: "developers",
		group: "innovation",
		formula: "Developers that have not closed.",
		min: 0,
		max: 1e4,
		summary: "end",
		observe: ({ developers: e }) => {
			let t = 0;
			for (let n = 0; n < e.count; n++) t += e.active[n];
			return t;
		}
	})
], Ct = [
	M({
		id: "releases-in-breach",
		label: "Releases in breach",
		unit: "models",
		group: "compliance",
		formula: "Base models of the month released by developers that ignore a duty.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.releasesInBreach
	}),
	M({
		id: "withdrawals",
		label: "Models withdrawn",
		unit: "models",
		group: "compliance",
		formula: "Hosted models taken off a market in the month because a breach was found out.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.withdrawals
	}),
	M({
		id: "developer-fines",
		label: "Fines on developers",
		unit: "USD",
		group: "compliance",
		formula: "Fines paid in the month by developers of base models.",
		min: 0,
		max: 0x38d7ea4c68000,
		summary: "sum",
		observe: (e) => e.flows.developerFinesUsd
	}),
	M({
		id: "refusals",
		label: "Models refused",
		unit: "models",
		group: "compliance",
		formula: "Base models refused in the month by an authority whose approval they need.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.refusals
	}),
	M({
		id: "collateral-models",
		label: "Covered models of smaller developers",
		unit: "models",
		group: "compliance",
		formula: "Covered base models of the month whose developers are challengers or public bodies, not frontier developers.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.collateralReleases
	})
], wt = ht("burden", (e, t) => ({
	label: `Burden on ${e}`,
	unit: "share of budgets",
	group: "compliance",
	formula: `Spending of ${e} on duties, their fines, and the gain forgone of their projects lost or diverted for any reason, over the budgets of the projects they had ideas for in the month; 0 without ideas. What a rule adds is the difference from no rule.`,
	min: 0,
	max: 1e30,
	summary: "mean",
	observe: ({ flows: e }) => {
		let n = e.projectBudgetUsd[t];
		return n === 0 ? 0 : (e.complianceUsd[t] + e.finesUsd[t] + e.valueForgoneUsd[t]) / n;
	}
})), Tt = [
	M({
		id: "compliance-spend",
		label: "Spending on compliance",
		unit: "USD a month",
		group: "compliance",
		formula: "Spending of developers and fine-tuners on duties in the month, weighted to makers.",
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => e.developerComplianceUsd + N(e.complianceUsd)
	}),
	M({
		id: "compliance-spend-developers",
		label: "Compliance spending of developers",
		unit: "USD a month",
		group: "compliance",
		formula: "Spending of developers of base models on duties in the month.",
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => e.developerComplianceUsd
	}),
	...ht("compliance-spend", (e, t) => ({
		label: `Compliance spending of ${e}`,
		unit: "USD a month",
		group: "compliance",
		formula: `Spending of ${e} on duties in the month, weighted to makers.`,
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => e.complianceUsd[t]
	})),
	...ht("compliance-budget-share", (e, t) => ({
		label: `Compliance in the budgets of ${e}`,
		unit: "share of budgets",
		group: "compliance",
		formula: `Spending of ${e} on duties over the budgets of the projects they had ideas for in the month; 0 without ideas.`,
		min: 0,
		max: 1e6,
		summary: "mean",
		observe: ({ flows: e }) => e.projectBudgetUsd[t] === 0 ? 0 : e.complianceUsd[t] / e.projectBudgetUsd[t]
	})),
	M({
		id: "fines",
		label: "Fines of fine-tuners",
		unit: "USD a month",
		group: "compliance",
		formula: "Fines paid in the month by fine-tuners who ignored their duties, weighted to makers.",
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => N(e.finesUsd)
	}),
	M({
		id: "covered-base-models",
		label: "Covered base models",
		unit: "models a month",
		group: "compliance",
		formula: "Base models released in the month that at least one tier with duties covers.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: ({ flows: e }) => e.coveredReleases
	}),
	M({
		id: "covered-projects",
		label: "Covered projects",
		unit: "projects a month",
		group: "compliance",
		formula: "Projects of fine-tuners that a rule covers in the month, whether built or not, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => N(e.coveredProjects)
	}),
	...ht("covered-projects", (e, t) => ({
		label: `Covered projects of ${e}`,
		unit: "projects a month",
		group: "compliance",
		formula: `Projects of ${e} that a rule covers in the month, whether built or not, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => e.coveredProjects[t]
	})),
	M({
		id: "know-how",
		label: "Compliance know-how",
		unit: "share of fine-tuners",
		group: "compliance",
		formula: "Share of fine-tuners who know what applies and how to comply.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ fineTuners: e }) => {
			let t = 0;
			for (let n = 0; n < e.count; n++) t += e.knowHow[n];
			return t / e.count;
		}
	})
], Et = [
	M({
		id: "derivatives",
		label: "Derivatives made",
		unit: "derivatives a month",
		group: "innovation",
		formula: "Derivatives released in the month by fine-tuners of every kind, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: (e) => N(e.flows.derivatives)
	}),
	...ht("derivatives", (e, t) => ({
		label: `Derivatives by ${e}`,
		unit: "derivatives a month",
		group: "innovation",
		formula: `Derivatives released in the month by ${e}, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: (e) => e.flows.derivatives[t]
	})),
	M({
		id: "quality-weighted-derivatives",
		label: "Derivatives weighted by quality",
		unit: "equivalents a month",
		group: "innovation",
		formula: "Sum over derivatives of e^(capability − frontier of a year before), weighted to makers.",
		min: 0,
		max: 0xe8d4a51000,
		summary: "sum",
		observe: (e) => e.flows.qualityWeighted
	})
], Dt = [
	M({
		id: "undisclosed-releases",
		label: "Releases of unknown compute",
		unit: "models",
		group: "compliance",
		formula: "Base models of the month whose training compute is not public.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.undisclosedReleases
	}),
	M({
		id: "releases-below-line",
		label: "Releases just below the line",
		unit: "models",
		group: "compliance",
		formula: "Base models of the month with at most half an order of magnitude less training compute than the highest line in force (1e25 FLOP where there is none).",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.releasesBelowLine
	}),
	M({
		id: "releases-above-line",
		label: "Releases just above the line",
		unit: "models",
		group: "compliance",
		formula: "Base models of the month with at most half an order of magnitude more training compute than that line.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.releasesAboveLine
	}),
	M({
		id: "disclosed-above-line",
		label: "Of these, known to be above",
		unit: "models",
		group: "compliance",
		formula: "Releases just above the line whose training compute is public: what an observer sees.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.disclosedAboveLine
	})
], Ot = [
	M({
		id: "effective-origins",
		label: "Effective number of origins",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of users of services by the developer of their base model; 0 if nobody is served.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { usersByOrigin: t }) => t.effectiveNumber
	}),
	M({
		id: "cr1-origins",
		label: "Largest origin",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users of services who depend on the base models of the developer with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByOrigin: t }) => t.largestShare(1)
	}),
	M({
		id: "gini-origins",
		label: "Inequality of origins",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of users of services over the developers whose base models more than one user in a thousand depends on.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByOrigin: t }) => t.giniAbove(.001 * t.sum)
	}),
	M({
		id: "downloads",
		label: "Downloads of open families",
		unit: "downloads a month",
		group: "innovation",
		formula: "Choices of open weights by users who run them, moves of fine-tuners to a base and their picks of a parent, weighted to makers.",
		min: 0,
		max: 1e11,
		summary: "sum",
		observe: (e, { downloadsByOrigin: t }) => t.sum
	}),
	M({
		id: "hhi-downloads",
		label: "Concentration of downloads by origin",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of the downloads of the month by the developer of the base model.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { downloadsByOrigin: t }) => t.herfindahl
	}),
	M({
		id: "cr4-downloads",
		label: "Four largest origins of downloads",
		unit: "share of downloads",
		group: "concentration",
		formula: "Share of the downloads of the month that go to the families of the four developers with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { downloadsByOrigin: t }) => t.largestShare(4)
	})
];
var kt = class {
	free = /* @__PURE__ */ new Map();
	keptBytes = 0;
	take(e, t) {
		let n = this.free.get(At(e, t))?.pop();
		return n === void 0 ? new e(t) : (this.keptBytes -= n.byteLength, n.fill(0), n);
	}
	giveBack(e) {
		if (e.length === 0 || this.keptBytes + e.byteLength > 67108864) return;
		let t = At(e.constructor, e.length), n = this.free.get(t);
		n === void 0 ? this.free.set(t, [e]) : n.push(e), this.keptBytes += e.byteLength;
	}
};
function At(e, t) {
	return `${e.name} ${t}`;
}
// src/lib/model/state/table.ts
var P = class {
	memory;
	count = 0;
	rows;
	declared = [];
	names = null;
	constructor(e, t) {
		this.memory = t, this.rows = e;
	}
	release() {
		for (let e of this.columnNames()) this.memory.giveBack(this.columnAt(e));
	}
	add() {
		let e = this.count++;
		return this.count > this.rows && this.grow(this.count), e;
	}
	reserve(e) {
		e > this.rows && this.grow(e);
	}
	copyFrom(e) {
		let t = this.columnNames();
		this.rows = e.rows, t.forEach((t, n) => {
			let r = e.columnAt(t), { width: i } = this.declared[n];
			if (i !== e.declared[n].width) {
				this.setColumn(t, this.enlarged(n, e.rows));
				return;
			}
			let a = this.columnAt(t);
			if (a.length === r.length) {
				a.set(r);
				return;
			}
			let o = this.memory.take(r.constructor, r.length);
			o.set(r), this.memory.giveBack(a), this.setColumn(t, o);
		});
		for (let [t, n] of Object.entries(e)) (typeof n == "number" || typeof n == "boolean") && (this[t] = n);
	}
	bytes() {
		return this.columnNames().reduce((e, t) => e + this.columnAt(t).byteLength, 0);
	}
	columnNames() {
		if (this.names === null) {
			let e = Object.entries(this);
			this.names = this.declared.map(({ column: t }) => e.find(([, e]) => e === t)[0]);
		}
		return this.names;
	}
	inUse(e) {
		let t = this.columnNames().indexOf(e), { width: n } = this.declared[t], r = this.columnAt(e);
		return n === 0 ? r : r.subarray(0, this.count * n);
	}
	uint8(e = 1) {
		return this.declare(Uint8Array, e, 0);
	}
	int16(e = 1, t = 0) {
		return this.declare(Int16Array, e, t);
	}
	uint32(e = 1) {
		return this.declare(Uint32Array, e, 0);
	}
	int32(e = 1, t = 0) {
		return this.declare(Int32Array, e, t);
	}
	float64(e = 1, t = 0) {
		return this.declare(Float64Array, e, t);
	}
	fixed(e, t = 0, n = Float64Array) {
		let r = this.memory.take(n, e);
		return t !== 0 && r.fill(t), this.declared.push({
			column: r,
			width: 0,
			initial: t
		}), r;
	}
	declare(e, t, n) {
		let r = this.memory.take(e, this.rows * t);
		return n !== 0 && r.fill(n), this.declared.push({
			column: r,
			width: t,
			initial: n
		}), r;
	}
	grow(e) {
		let t = this.columnNames();
		this.rows = Math.max(e, 2 * this.rows);
		for (let e = 0; e < t.length; e++) this.declared[e].width > 0 && this.setColumn(t[e], this.enlarged(e, this.rows));
		this.grew();
	}
	grew() {}
	enlarged(e, t) {
		let { initial: n, width: r } = this.declared[e], i = this.columnAt(this.columnNames()[e]);
		if (i.length >= t * r) return i;
		let a = this.memory.take(i.constructor, t * r);
		return n !== 0 && a.fill(n, i.length), a.set(i), this.memory.giveBack(i), a;
	}
	columnAt(e) {
		return this[e];
	}
	setColumn(e, t) {
		this[e] = t;
	}
};
// src/lib/model/state/runs.ts
const F = {
	notAsked: 0,
	waiting: 1,
	inReview: 2,
	granted: 3,
	refused: 4
};
var jt = class extends P {
	id = this.uint32();
	developer = this.int32();
	stage = this.uint8();
	reason = this.uint8();
	trainedMonth = this.int16();
	month = this.int16();
	wishedLog10Flop = this.float64();
	log10Flop = this.float64();
	trainingFlop = this.float64();
	parameterCount = this.float64();
	trainingCostUsd = this.float64();
	openness = this.float64();
	freeLicence = this.uint8();
	capability = this.float64();
	safeguards = this.float64();
	open = this.uint8();
	gated = this.uint8();
	disclosed = this.uint8();
	ignoredLaws = this.int32();
	barred = this.uint8();
	registered = this.int32();
	markets = this.uint8();
	covered = this.int32();
	developerRevenueUsd = this.float64();
	delayed = this.uint8();
	permission = this.uint8();
	arrival = this.float64();
	adopters = this.int32();
	familyDerivatives = this.float64();
	reachRow = this.int32(1, -1);
	appeal;
	fit;
	openRows = this.int32();
	openCount = 0;
	constructor(e, t) {
		super(1024, t), this.appeal = this.float64(e), this.fit = this.float64(e);
	}
	get fate() {
		return this.stage;
	}
};
// src/lib/model/state/derivatives.ts
const I = [
	"adapter",
	"fine-tune",
	"quantisation",
	"merge"
];
var Mt = class extends P {
	maker = this.int32();
	root = this.int32();
	safeguards = this.float64();
	voluntary = this.float64();
	reals = this.float64(5);
	wholes = new Int32Array(this.reals.buffer);
	families = [];
	sizes = /* @__PURE__ */ new Int32Array(1024);
	constructor(e) {
		super(16384, e);
	}
	join(e, t, n) {
		let r = this.add();
		this.root[r] = e, this.wholes[r * 10 + 7] = t, this.wholes[r * 10 + 8] = n, e >= this.sizes.length && (this.sizes = Se(this.sizes, e + 1));
		let i = this.sizes[e], a = this.families[e];
		return (a === void 0 || 2 * i === a.length) && (a = this.roomier(a), this.families[e] = a), a[2 * i] = r, a[2 * i + 1] = t, this.sizes[e] = i + 1, r;
	}
	describe(e, t, n, r) {
		this.wholes[e * 10 + 9] = t << 16 | n << 8 | r;
	}
	month(e) {
		return this.wholes[e * 10 + 9] >>> 16;
	}
	kind(e) {
		return this.wholes[e * 10 + 9] >>> 8 & 255;
	}
	depth(e) {
		return this.wholes[e * 10 + 9] & 255;
	}
	parent(e) {
		return this.wholes[e * 10 + 7];
	}
	secondParent(e) {
		return this.wholes[e * 10 + 8];
	}
	children(e) {
		return this.wholes[e * 10 + 6];
	}
	addChild(e) {
		this.wholes[e * 10 + 6] += 1;
	}
	fitness(e) {
		return this.reals[e * 5 + 0];
	}
	gain(e) {
		return this.reals[e * 5 + 1];
	}
	setFitness(e, t) {
		this.reals[e * 5 + 0] = t;
	}
	setGain(e, t) {
		this.reals[e * 5 + 1] = t;
	}
	uses(e) {
		return this.reals[e * 5 + 2];
	}
	setUses(e, t) {
		this.reals[e * 5 + 2] = t;
	}
	familySize(e) {
		return e < this.sizes.length ? this.sizes[e] : 0;
	}
	member(e, t) {
		return this.families[e][2 * t];
	}
	parentOfMember(e, t) {
		return this.families[e][2 * t + 1];
	}
	copyFrom(e) {
		super.copyFrom(e), this.grew(), this.families = e.families.map((e) => e?.slice()), this.sizes = e.sizes.slice();
	}
	release() {
		super.release();
		for (let e of this.families) e !== void 0 && this.memory.giveBack(e);
		this.families = [];
	}
	roomier(e) {
		if (e === void 0) return this.memory.take(Int32Array, 32);
		let t = this.memory.take(Int32Array, 2 * e.length);
		return t.set(e), this.memory.giveBack(e), t;
	}
	grew() {
		this.wholes = new Int32Array(this.reals.buffer);
	}
};
function Nt(e) {
	return e === 0 ? 0 : 32 - Math.clz32(e);
}
function Pt(e) {
	let t = Math.min(1073741823, Math.floor(4 * (1 + e))), n = 31 - Math.clz32(t);
	return Math.min(179, 4 * (n - 2) + (t >>> n - 2 & 3));
}
var Ft = class extends P {
	baseUses = this.float64();
	baseChildren = this.int32();
	parents = this.fixed(24);
	chosen = this.fixed(24);
	exposure = this.fixed(24);
	choices = 0;
	depths = this.fixed(256);
	made = this.fixed(I.length);
	withChildren = this.fixed(I.length);
	stated = 0;
	useCount = this.fixed(180);
	useSum = this.fixed(180);
	constructor(e) {
		super(1024, e);
	}
	addModel() {
		this.parents[0] += 1, this.useCount[0] += 1;
	}
	choose(e) {
		let t = Nt(e), n = Nt(e + 1);
		this.chosen[t] += 1, this.choices += 1, t !== n && (--this.parents[t], this.parents[n] += 1);
	}
	useBase(e, t) {
		this.baseUses[e] = this.used(this.baseUses[e], t);
	}
	useDerivative(e, t, n) {
		e.setUses(t, this.used(e.uses(t), n));
	}
	used(e, t) {
		let n = e + t, r = Pt(e), i = Pt(n);
		return --this.useCount[r], this.useSum[r] -= e, this.useCount[i] += 1, this.useSum[i] += n, n;
	}
	closeMonth() {
		for (let e = 0; e < 24; e++) this.exposure[e] += this.choices * this.parents[e];
		this.choices = 0;
	}
}, It = class extends P {
	id = this.uint32();
	kind = this.uint8();
	home = this.uint8();
	active = this.uint8();
	largestRunUsd = this.float64();
	capitalShare = this.float64();
	reputation = this.float64();
	revenueUsd = this.float64();
	complianceUsd = this.float64();
	lawAbiding = this.uint8();
	subsidyUsd = this.float64();
	priceMarkUp = this.float64();
	coveredMonth;
	spreadDutiesUsd = this.float64();
	paidFirstUsd;
	owedPerYearUsd;
	constructor(e, t) {
		super(256, t), this.coveredMonth = this.int16(e), this.paidFirstUsd = this.float64(e), this.owedPerYearUsd = this.float64(e);
	}
};
function Lt(e, t, n) {
	return e << 17 | t << 8 | n;
}
function Rt(e, t) {
	return (e << 12 | t + 128) >>> 0;
}
// src/lib/model/state/fine-tuners.ts
const zt = -1200;
var Bt = class extends P {
	kind = this.uint8();
	home = this.uint8();
	niche = this.uint8();
	skill = this.float64();
	budgetUsd = this.float64();
	leaks = this.uint8();
	active = this.uint8();
	base = this.int32();
	openingBase = this.int32();
	losses = this.uint8();
	knowHow = this.uint8();
	paidMonth;
	breachedLaws = this.int32();
	breachCostUsd = this.float64();
	building = this.int32();
	groupStart = this.int32();
	groupSize = this.int32();
	constructor(e, t, n) {
		super(e, n), this.count = e, this.paidMonth = this.int16(t, zt);
	}
	hasPaid(e) {
		let t = this.paidMonth.length / this.count;
		for (let n = e * t; n < (e + 1) * t; n++) if (this.paidMonth[n] !== -1200) return !0;
		return !1;
	}
};
// src/lib/model/state/flows.ts
const L = E.length;
var Vt = class extends P {
	releases = 0;
	openReleases = 0;
	coveredReleases = 0;
	collateralReleases = 0;
	bunchedRuns = 0;
	closedByRule = 0;
	withheldFromMarket = 0;
	abandonedRuns = 0;
	gatedReleases = 0;
	openedLater = 0;
	undisclosedReleases = 0;
	releasesInBreach = 0;
	withdrawals = 0;
	releasesBelowLine = 0;
	releasesAboveLine = 0;
	disclosedAboveLine = 0;
	incidents = -0;
	subsidyUsd = -0;
	developerFinesUsd = -0;
	trainingFlop = -0;
	developerEntries = 0;
	developerExits = 0;
	developerComplianceUsd = -0;
	approvalWaitMonths = -0;
	approvals = 0;
	refusals = 0;
	ideas = this.fixed(L);
	derivatives = this.fixed(L);
	derivativesOfKind = this.fixed(I.length);
	complianceUsd = this.fixed(L);
	finesUsd = this.fixed(L);
	projectBudgetUsd = this.fixed(L);
	coveredProjects = this.fixed(L);
	valueForgoneUsd = this.fixed(L);
	exits = this.fixed(L);
	entries = this.fixed(L);
	qualityWeighted = -0;
	valueBuiltUsd = -0;
	lost = this.fixed(L * O.length);
	diverted = this.fixed(L * O.length);
	countNames = null;
	constructor(e) {
		super(0, e);
	}
	clear() {
		for (let e of this.counts()) this.amounts[e] = 0;
		for (let e of this.columnNames()) this.sums[e].fill(0);
	}
	addAll(e) {
		for (let t of this.counts()) this.amounts[t] += e.amounts[t];
		for (let t of this.columnNames()) {
			let n = this.sums[t], r = e.sums[t];
			for (let e = 0; e < n.length; e++) n[e] += r[e];
		}
	}
	counts() {
		return this.countNames ??= Object.keys(this).filter((e) => typeof this.amounts[e] == "number" && e !== "count" && e !== "rows"), this.countNames;
	}
	get amounts() {
		return this;
	}
	get sums() {
		return this;
	}
};
// src/lib/model/state/market.ts
const Ht = w.length;
var Ut = class extends P {
	niches;
	anchorUtility = -0;
	closedCapability = this.float64(Ht, -Infinity);
	closedAppeal = this.float64(Ht);
	openAppeal;
	downloadAppeal;
	downloadStanding = this.float64();
	downloadSum;
	openUtility;
	downloadUtility;
	downloadRow;
	openFloor;
	offered = this.uint8();
	closedStanding = this.float64();
	openStanding = this.float64();
	startUpAppeal;
	insideFamily;
	familyAppeal;
	sumAppeal;
	closedShare;
	openShare;
	downloadShare;
	markup = this.float64(1, 1);
	closedChoice = this.float64();
	outsideShare;
	closedUsers = this.float64();
	openUsers = this.float64();
	hostedUsers = this.float64();
	usersAt = this.float64(Ht);
	downloadUsers = this.float64();
	downloads = this.float64();
	spendingUsd = -0;
	surplus;
	surplusByMonth;
	bestOpenInNiche;
	constructor(e, t, n) {
		super(128, n), this.niches = e;
		let r = Ht * e;
		this.openAppeal = this.float64(r), this.openUtility = this.float64(r, -Infinity), this.downloadSum = this.fixed(e), this.startUpAppeal = this.float64(e), this.downloadUtility = this.float64(e, -Infinity), this.downloadRow = this.int32(e), this.openFloor = this.float64(e, -Infinity), this.insideFamily = this.float64(r), this.familyAppeal = this.float64(r), this.sumAppeal = this.fixed(r), this.closedShare = this.float64(r), this.openShare = this.float64(r), this.downloadAppeal = this.float64(e), this.downloadShare = this.float64(e), this.outsideShare = this.fixed(r, 1), this.surplus = this.fixed(r), this.surplusByMonth = this.fixed(t), this.bestOpenInNiche = this.fixed(e, -Infinity);
	}
}, Wt = class extends P {
	active = this.uint8();
	fineTuner = this.int32();
	developer = this.int32();
	base = this.int32();
	niche = this.uint8();
	capability = this.float64();
	appeal = this.float64();
	share = this.float64(w.length);
	users = this.float64();
	goodDerivative;
	constructor(e, t) {
		super(64, t), this.goodDerivative = this.fixed(e, -1, Int32Array);
	}
};
// src/lib/model/state/reach.ts
const R = {
	none: 0,
	voluntary: 1,
	all: 2
};
var Gt = class extends P {
	base = this.int32();
	stolen = this.uint8();
	safeguards = this.float64();
	voluntary = this.float64();
	derivativesSeen = 0;
	meanDerivativeSafeguards = -0;
	hiddenClosed = -0;
	hiddenOpen = -0;
	reportedClosed = -0;
	reportedOpen = -0;
	exponentBare = this.float64();
	exponentVoluntary = this.float64();
	exponentAll = this.float64();
	weight = this.float64();
	topExponent = this.fixed(3);
	dutiesMatter = !1;
	logSum = this.fixed(3);
	coveredShare = -0;
	openCapability = -Infinity;
	stolenCapability = -Infinity;
	tailHazardSum = -0;
	exponentsAt(e) {
		return e === R.none ? this.exponentBare : e === R.voluntary ? this.exponentVoluntary : this.exponentAll;
	}
	get unsafeguardedCapability() {
		return Math.max(this.openCapability, this.stolenCapability);
	}
	constructor(e) {
		super(1024, e);
	}
};
// src/lib/model/state/scratch.ts
const Kt = 1024;
var qt = class {
	wholes = [];
	reals = [];
	int32(e) {
		return this.wholes[e] ??= new Int32Array(Kt);
	}
	float64(e) {
		return this.reals[e] ??= new Float64Array(Kt);
	}
	named(e, t) {
		let n = this.byName.get(e);
		if (n !== void 0 && n.length >= t) return n;
		let r = new Float64Array(Math.max(t, 2 * (n?.length ?? 0)));
		return this.byName.set(e, r), r;
	}
	byName = /* @__PURE__ */ new Map();
}, Jt = class {
	parameters;
	random;
	month = 0;
	months;
	developers;
	runs;
	fineTuners;
	derivatives;
	lineage;
	market;
	providers;
	flows;
	totals;
	pricePerFlopUsd = -0;
	algorithmsLog10;
	openActivity = -0;
	firstOpenActivity = -0;
	frontierFlop = -0;
	openFrontierFlop = -0;
	keptByAge;
	frontierCapability;
	openFrontierCapability;
	makersPerFineTuner = -0;
	activeByKind = new Float64Array(E.length);
	demandShare = new Float64Array(w.length);
	nicheShare;
	complianceExperience = -0;
	toolingShare = -0;
	expectedAdopters = -0;
	incidents = 0;
	incidentRateSum = -0;
	nextIncidentAt = -0;
	reviewersFree = /* @__PURE__ */ new Map();
	newsBase = (/* @__PURE__ */ new Int32Array(32)).fill(-1);
	modificationLine = /* @__PURE__ */ new Float64Array();
	everyDerivativeUsd = /* @__PURE__ */ new Float64Array();
	serviceMarkUp = -0;
	bestClosed = new Float64Array(w.length).fill(-Infinity);
	adaptationUsd = new Float64Array(E.length);
	lawInForce = new Uint8Array(w.length);
	scratch = new qt();
	reach;
	constructor(e, t, n, r) {
		this.parameters = e, this.random = n, this.months = e.months, this.toolingShare = 1, this.derivatives = new Mt(r), this.lineage = new Ft(r), this.flows = new Vt(r), this.totals = new Vt(r), this.reach = new Gt(r), this.developers = new It(t, r), this.runs = new jt(e.niches, r), this.fineTuners = new Bt(e.fineTuners, t, r), this.market = new Ut(e.niches, e.months, r), this.providers = new Wt(e.fineTuners, r), this.nicheShare = new Float64Array(e.niches), this.algorithmsLog10 = new Float64Array(this.months), this.keptByAge = new Float64Array(this.months), this.frontierCapability = new Float64Array(24 + this.months), this.openFrontierCapability = new Float64Array(24 + this.months);
	}
	copyFrom(e) {
		let t = this;
		for (let [n, r] of Object.entries(e)) {
			let e = t[n];
			r instanceof P && e instanceof P ? e.copyFrom(r) : typeof r == "number" ? t[n] = r : ArrayBuffer.isView(r) && (t[n] = r.slice());
		}
		this.reviewersFree.clear();
		for (let [t, n] of e.reviewersFree) this.reviewersFree.set(t, n.slice());
	}
	bytes() {
		let e = 0;
		for (let t of Object.values(this)) t instanceof P && (e += t.bytes());
		return e;
	}
	release() {
		for (let e of Object.values(this)) e instanceof P && e.release();
	}
	referenceCapability() {
		return this.laggedFrontier(Yt);
	}
	laggedFrontier(e) {
		return this.frontierCapability[24 + this.month - e];
	}
};
const Yt = 12;
// src/lib/model/state/capability.ts
function Xt(e, t) {
	return e.parameters.researchFeedback > 0 && t >= 0 ? e.algorithmsLog10[Math.min(t, e.month)] : qe(Ge(t / e.parameters.algorithmicHalvingMonths));
}
function Zt(e, t, n, r) {
	let { parameters: i } = e, a = t + Xt(e, n) - 24, o = e.frontierCapability[Math.max(0, 24 + n - i.catchUpLagMonths)];
	return a + i.catchUpShare * Math.max(0, o - a) + i.capabilityNoise * r;
}
// src/lib/model/laws/facts.ts
function Qt(e, t, n, r, i = e.runs.trainingFlop[t], a = e.runs.trainingCostUsd[t]) {
	let { runs: o, developers: s, market: c, month: l } = e, u = o.developer[t], d = n === "plan", f = n === "release";
	return r.trainingFlop = i, r.trainingCostUsd = a, r.developerRevenueUsd = f ? o.developerRevenueUsd[t] : s.revenueUsd[u], r.developerKind = s.kind[u], r.home = s.home[u], r.markets = d ? 0 : o.markets[t], r.open = !d && o.open[t] === 1, r.gated = !d && o.gated[t] !== 0, r.freeLicence = o.freeLicence[t] === 1, r.capability = f ? o.capability[t] : Zt(e, qe(i), l, 0), r.reachShare = c.closedUsers[u] + c.openUsers[u], r;
}
function $t(e, t) {
	e.open = t === D.open, e.gated = t === D.gated || t === D.staged;
}
function en() {
	return {
		trainingFlop: -0,
		trainingCostUsd: -0,
		developerRevenueUsd: -0,
		developerKind: 0,
		home: 0,
		markets: 0,
		open: !1,
		gated: !1,
		freeLicence: !1,
		capability: -0,
		reachShare: -0
	};
}
function tn() {
	return {
		modificationFlop: -0,
		modificationCostUsd: -0,
		originalFlop: -0,
		originalDisclosed: !1,
		originalCovered: !1,
		revenueUsd: -0,
		kind: 0,
		home: 0,
		regulatedUse: !1
	};
}
// src/lib/model/laws/obligation.ts
var nn = class {
	covered = 0;
	laws = 0;
	firstUsd = -0;
	perModelUsd = -0;
	perYearUsd = -0;
	perAdopterUsd = -0;
	delayMonths = -0;
	reviewMonths = -0;
	rejectProbability = -0;
	liabilityShare = -0;
	mayPublish = !0;
	opensAfterMonths = -0;
	subsidyUsd = -0;
	approvals = [];
	heaviestFirstUsd;
	heaviestPerYearUsd;
	constructor(e) {
		this.heaviestFirstUsd = new Float64Array(e), this.heaviestPerYearUsd = new Float64Array(e);
	}
	clear() {
		this.covered = 0, this.laws = 0, this.firstUsd = 0, this.perModelUsd = 0, this.perYearUsd = 0, this.perAdopterUsd = 0, this.delayMonths = 0, this.reviewMonths = 0, this.rejectProbability = 0, this.liabilityShare = 0, this.mayPublish = !0, this.opensAfterMonths = 0, this.subsidyUsd = 0, this.approvals.length = 0;
		for (let e = 0; e < this.heaviestFirstUsd.length; e++) this.heaviestFirstUsd[e] = 0, this.heaviestPerYearUsd[e] = 0;
	}
	weighedUsd(e) {
		return this.firstUsd + this.perModelUsd + e * this.perYearUsd;
	}
	isFree() {
		return this.weighedUsd(1) === 0 && this.perAdopterUsd === 0 && this.delayMonths === 0 && this.approvals.length === 0 && this.liabilityShare === 0 && this.subsidyUsd === 0 && this.mayPublish;
	}
};
function rn(e, t, n, r, i = new nn(e.laws.length)) {
	i.clear();
	for (let a of t) a.inForce && a.reaches(r.home, r.markets) && an(e, a, n, r, i);
	return i;
}
function an(e, t, n, r, i) {
	let { developers: a, parameters: o } = e, s = t.index, c = -1, l = 0, u = 0;
	for (let n of t.tiers) {
		if (!n.coversModel(r)) continue;
		if (n.subsidy.shareOfTraining > 0) {
			sn(n, r, i);
			continue;
		}
		let t = n.shareOwedOnModel(r);
		if (t === 0) continue;
		i.covered |= 1 << n.bit, i.laws |= 1 << s, i.liabilityShare = Math.min(1, i.liabilityShare + n.liability.developer), on(e, n, r, i);
		let a = n.dutiesOnModel, d = t * o.dutyCostScale, f = d * a.firstUsd, p = d * a.perYearUsd, m = d * (a.perModelUsd + a.shareOfTraining * r.trainingCostUsd);
		i.perAdopterUsd = Math.max(i.perAdopterUsd, d * a.perAdopterUsd), u = Math.max(u, a.delayMonths);
		let h = f + m + o.dutyHorizonYears * p;
		h > c && (c = h, i.heaviestFirstUsd[s] = f, i.heaviestPerYearUsd[s] = p, l = m);
	}
	let d = n * e.laws.length + s;
	i.firstUsd += Math.max(0, i.heaviestFirstUsd[s] - a.paidFirstUsd[d]), i.perYearUsd += Math.max(0, i.heaviestPerYearUsd[s] - a.owedPerYearUsd[d]), i.perModelUsd += l, i.delayMonths = Math.max(i.delayMonths, u);
}
function on(e, t, n, r) {
	if (t.approval !== null) {
		r.approvals.push(t);
		let n = t.approval.reviewMonths + cn(e, t.bit);
		r.reviewMonths = Math.max(r.reviewMonths, n), r.rejectProbability = 1 - (1 - r.rejectProbability) * (1 - t.approval.rejectProbability);
	}
	t.mayPublish(n, 0) || (r.mayPublish = !1, r.opensAfterMonths = Math.max(r.opensAfterMonths, t.opensAfterMonths));
}
function sn({ subsidy: e }, t, n) {
	n.subsidyUsd += Math.min(e.mostPerModelUsd, e.shareOfTraining * t.trainingCostUsd);
}
function cn({ month: e, reviewersFree: t }, n) {
	let r = t.get(n);
	if (r === void 0) return 0;
	let i = Infinity;
	for (let e of r) i = Math.min(i, e);
	return Math.max(0, i - e);
}
function ln({ laws: e }, t, n) {
	return e.every((e) => !e.inForce || !e.reaches(t.home, t.markets) || e.tiers.every((e) => !e.coversModel(t) || e.shareOwedOnModel(t) === 0 || e.mayPublish(t, n)));
}
// src/lib/model/laws/compose.ts
function un(e) {
	let [t] = e;
	if (t !== void 0 && e.length === 1) return t;
	let n = e;
	return (e, t) => {
		for (let r of n) if (!r(e, t)) return !1;
		return !0;
	};
}
function dn(e) {
	let [t] = e;
	if (t !== void 0 && e.length === 1) return t;
	let n = e;
	return (e, t) => {
		for (let r of n) if (r(e, t)) return !0;
		return !1;
	};
}
function fn(e, t) {
	let n = e;
	return (e, r) => {
		let i = t;
		for (let t of n) i = Math.min(i, t(e, r));
		return i;
	};
}
function pn(e) {
	let t = e;
	return (e, n) => {
		let r = 0;
		for (let i of t) r += i(e, n);
		return r;
	};
}
// src/lib/model/laws/duties.ts
const mn = {
	firstUsd: -0,
	perModelUsd: -0,
	shareOfTraining: -0,
	perYearUsd: -0,
	perAdopterUsd: -0,
	delayMonths: -0
};
function hn(e) {
	return e.reduce((e, t) => ({
		firstUsd: e.firstUsd + t.firstUsd,
		perModelUsd: e.perModelUsd + t.perModelUsd,
		shareOfTraining: e.shareOfTraining + t.shareOfTraining,
		perYearUsd: e.perYearUsd + t.perYearUsd,
		perAdopterUsd: e.perAdopterUsd + t.perAdopterUsd,
		delayMonths: e.delayMonths + t.delayMonths
	}), mn);
}
function gn(e) {
	return Object.values(e).some((e) => e > 0);
}
const _n = {
	developer: -0,
	modifier: -0,
	deployer: -0,
	commercialOnly: !1
};
function vn(e) {
	return e.reduce((e, t) => ({
		shareOfTraining: e.shareOfTraining + t.shareOfTraining,
		mostPerModelUsd: e.mostPerModelUsd + t.mostPerModelUsd
	}), {
		shareOfTraining: -0,
		mostPerModelUsd: -0
	});
}
// src/lib/model/laws/instrument.ts
function z(e, t) {
	return e[t];
}
function B(e, t) {
	return e[t];
}
// src/lib/model/laws/instruments/approval.ts
const yn = {
	id: "approval",
	level: "tier",
	title: "Approval before release",
	meaning: "A covered base model waits in a first-come queue for a reviewer before it may be released.",
	values: [
		{
			key: "required",
			label: "Approval",
			type: "choice",
			default: "no",
			options: [{
				value: "no",
				label: "not required"
			}, {
				value: "yes",
				label: "required"
			}],
			meaning: "Whether release needs permission.",
			source: "Blumenthal–Hawley framework (September 2023): licence before release"
		},
		{
			key: "reviewers",
			label: "Reviewers",
			type: "number",
			unit: "teams",
			default: 3,
			min: 1,
			max: 100,
			step: 1,
			scale: "linear",
			integer: !0,
			meaning: "Review teams that work side by side; each takes one model at a time.",
			source: "Assumption: no licensing office for models exists yet"
		},
		{
			key: "reviewMonths",
			label: "Review time",
			type: "number",
			unit: "months",
			default: 6,
			min: 0,
			max: 36,
			step: .5,
			scale: "linear",
			meaning: "Mean time that one review takes.",
			source: "Assumption: order of magnitude of medical device approvals (Stern 2017), range 0 to 24 months"
		},
		{
			key: "rejectProbability",
			label: "Refusals",
			type: "number",
			unit: "share",
			default: .1,
			min: 0,
			max: 1,
			step: .01,
			scale: "linear",
			meaning: "Share of the models reviewed that are refused.",
			source: "Assumption: range 0.02 to 0.30"
		},
		{
			key: "reviewSpread",
			label: "Single reviews",
			type: "choice",
			default: "exponential",
			options: [{
				value: "exponential",
				label: "vary around the mean (exponential)"
			}, {
				value: "constant",
				label: "all take the same time"
			}],
			meaning: "How far single reviews differ. With the same mean, waits are longer where they vary.",
			source: "Assumption: a statutory deadline that is always used up is constant, open-ended reviews vary"
		}
	],
	answers: (e) => B(e, "required") === "yes" ? { approval: {
		reviewers: z(e, "reviewers"),
		reviewMonths: z(e, "reviewMonths"),
		rejectProbability: z(e, "rejectProbability"),
		constant: B(e, "reviewSpread") === "constant"
	} } : {}
}, bn = {
	id: "deployer",
	level: "tier",
	title: "Rules on uses",
	meaning: "A project for a regulated use owes duties, whichever base model it builds on.",
	values: [
		{
			key: "rule",
			label: "Uses",
			type: "choice",
			default: "none",
			options: [{
				value: "none",
				label: "no rule on uses"
			}, {
				value: "regulated-uses",
				label: "regulated uses owe duties"
			}],
			meaning: "Whether duties attach to the use that a derivative is made for.",
			source: "Regulation (EU) 2024/1689, Annex III (from 2 December 2027 under Regulation (EU) 2026/1744); Colo. SB 26-189"
		},
		{
			key: "fixedUsd",
			label: "On first being covered",
			type: "number",
			unit: "USD",
			default: 6e4,
			min: 0,
			max: 1e8,
			step: 1e3,
			scale: "linear",
			meaning: "Paid once by each maker or deployer of a system for a regulated use.",
			source: "Assumption built from CEPS, ICF and Wavestone (2021): 29,277 EUR a system, 193,000–330,000 EUR for a quality system; range 30,000–330,000"
		},
		{
			key: "perYearUsd",
			label: "For each year",
			type: "number",
			unit: "USD",
			default: 25e3,
			min: 0,
			max: 1e8,
			step: 1e3,
			scale: "linear",
			meaning: "Paid every year while the system is in use.",
			source: "Assumption built from CEPS, ICF and Wavestone (2021): 71,400 EUR a year for a quality system; range 12,000–78,000"
		}
	],
	answers: (e) => B(e, "rule") === "regulated-uses" ? {
		regulatesUse: (e) => e.regulatedUse,
		modificationLine: () => 0,
		dutiesOnUse: {
			...mn,
			firstUsd: z(e, "fixedUsd"),
			perYearUsd: z(e, "perYearUsd")
		}
	} : {}
}, xn = (e, t, n, r) => ({
	key: e,
	label: t,
	type: "number",
	unit: "USD",
	default: 0,
	min: 0,
	max: 1e9,
	step: 1e3,
	scale: "linear",
	meaning: n,
	source: r
}), Sn = {
	id: "duties",
	level: "tier",
	title: "Duties",
	meaning: "What being covered costs: once, for each model, for every year, and in months of waiting.",
	values: [
		xn("fixedUsd", "On first being covered", "Cost of building up compliance, paid once by each developer or modifier.", "Assumption built from published cost studies (CEPS 2021; BIS 89 FR 73612); see the preset"),
		xn("perModelUsd", "For each model", "Cost of documenting and testing one covered model or derivative.", "Assumption built from published cost studies; see the preset"),
		xn("perYearUsd", "For each year", "Cost of staying compliant, paid every year while covered.", "Assumption built from published cost studies; see the preset"),
		{
			key: "trainingShare",
			label: "Share of training cost",
			type: "number",
			unit: "share",
			default: 0,
			min: 0,
			max: 1,
			step: .005,
			scale: "linear",
			meaning: "Cost for each model in proportion to its training compute, such as customer checks by compute hosts or insurance.",
			source: "Assumption: 0 to 0.03 for customer checks at compute hosts (89 FR 5698, proposed 2024, never final)"
		},
		{
			key: "delayMonths",
			label: "Delay",
			type: "number",
			unit: "months",
			default: 0,
			min: 0,
			max: 60,
			step: .25,
			scale: "linear",
			meaning: "Months by which the duties put off the release of a covered base model.",
			source: "Assumption: no rule in force states a delay; evaluation and documentation take time"
		}
	],
	answers: (e) => {
		let t = {
			...mn,
			firstUsd: z(e, "fixedUsd"),
			perModelUsd: z(e, "perModelUsd"),
			perYearUsd: z(e, "perYearUsd"),
			shareOfTraining: z(e, "trainingShare"),
			delayMonths: z(e, "delayMonths")
		};
		return {
			dutiesOnModel: t,
			dutiesOnModification: t
		};
	}
};
function Cn(e) {
	if (e === "never") return Infinity;
	let t = (Number(e.slice(0, 4)) - 2024) * 12 + Number(e.slice(5, 7)) - 1;
	return e.slice(8) === "01" ? t : t + 1;
}
// src/lib/model/laws/instruments/enforcement.ts
const wn = (e, t, n, r, i, a) => ({
	key: e,
	label: t,
	type: "number",
	unit: n,
	default: 0,
	min: 0,
	max: r,
	step: r / 1e3,
	scale: "linear",
	meaning: i,
	source: a
}), Tn = {
	id: "enforcement",
	level: "policy",
	title: "Enforcement",
	meaning: "How likely a covered fine-tuner who ignores its duties is found out, and what that costs.",
	values: [
		{
			key: "from",
			label: "Fines from",
			type: "date",
			default: "never",
			min: "2022-01-01",
			max: "2045-12-31",
			meaning: "Day from which breaches are fined.",
			source: "Regulation (EU) 2024/1689, Art. 113: fines on general-purpose models from 2 August 2026"
		},
		wn("detectionPerYear", "Found out", "probability a year", .99, "Yearly probability that somebody who ignores a duty is found out.", "Assumption: 0.02 / 0.10 / 0.30; no empirical source was found"),
		{
			key: "developersFoundPerYear",
			label: "Developers found out",
			type: "number",
			unit: "probability a year",
			default: .9,
			min: 0,
			max: .99,
			step: .01,
			scale: "linear",
			meaning: "Yearly probability that a developer of base models who ignores a duty is found out.",
			source: "Assumption: base models are few and their developers known by name; range 0.3 to 0.99"
		},
		{
			key: "harmfulShare",
			label: "Breaches that are fined",
			type: "number",
			unit: "share",
			default: 1,
			min: 0,
			max: 1,
			step: .01,
			scale: "linear",
			meaning: "Share of breaches that can be fined at all: 1 where the breach itself is enough, less where harm must have come of it.",
			source: "Cal. SB 1047 (2024, vetoed), s. 22606: only breaches that caused harm or an imminent threat"
		},
		wn("fineUsd", "Maximum fine", "USD", 1e9, "Highest fine in money.", "Regulation (EU) 2024/1689, Art. 101: 15 million EUR (16.5 million USD at 1.10); Cal. SB 53: 1 million USD"),
		wn("fineTurnoverShare", "Fine by turnover", "share of yearly revenue", 1, "Highest fine as a share of yearly revenue; the higher of the two counts.", "Regulation (EU) 2024/1689, Art. 101: 3 %"),
		wn("fineTrainingShare", "Fine by training cost", "share of training cost", 10, "Highest fine as a share of what the training compute cost.", "Cal. SB 1047 (2024, vetoed): 10 % for a first breach"),
		wn("perDayUsd", "Fine by day", "USD a day", 1e8, "Fine for every day of a breach, on top of the others; a breach that is found out has lasted 90 days (assumption).", "S. 2938 (2025, introduced): at least 1 million USD a day")
	],
	answers: (e) => {
		let t = Cn(B(e, "from")), n = z(e, "harmfulShare"), r = n * Dn(z(e, "detectionPerYear")), i = n * Dn(z(e, "developersFoundPerYear")), a = z(e, "fineUsd"), o = z(e, "fineTurnoverShare"), s = z(e, "fineTrainingShare"), c = En * z(e, "perDayUsd");
		return {
			detection: (e) => e < t ? 0 : r,
			developerDetection: (e) => e < t ? 0 : i,
			penalty: (e, t) => c + Math.max(a, o * e, s * t)
		};
	}
}, En = 90;
function Dn(e) {
	return 1 - k(1 - e, 1 / 12);
}
// src/lib/model/laws/instruments/liability.ts
const On = (e, t, n) => ({
	key: e,
	label: t,
	type: "number",
	unit: "share of expected harm",
	default: 0,
	min: 0,
	max: 1,
	step: .05,
	scale: "linear",
	meaning: n,
	source: "Assumption: no statute fixes shares; courts apportion case by case"
}), kn = {
	id: "liability",
	level: "tier",
	title: "Liability along the chain",
	meaning: "Shares of the expected harm of a derivative that the base developer, the fine-tuner and the deploying firm answer for.",
	values: [
		On("developerShare", "Base developer", "Share of the expected harm that falls on the developer of the base model."),
		On("modifierShare", "Fine-tuner", "Share of the expected harm that falls on the maker of the derivative."),
		On("deployerShare", "Deploying firm", "Share of the expected harm that falls on firms for putting a derivative to use, beside their share as its makers."),
		{
			key: "nonCommercial",
			label: "Non-commercial makers",
			type: "choice",
			default: "liable",
			options: [{
				value: "liable",
				label: "liable"
			}, {
				value: "outside",
				label: "outside"
			}],
			meaning: "Whether hobbyists and academics, who supply outside commercial activity, answer for harm.",
			source: "Directive (EU) 2024/2853, Art. 2(2): free software outside commercial activity is excluded"
		}
	],
	answers: (e) => ({ liability: {
		developer: z(e, "developerShare"),
		modifier: z(e, "modifierShare"),
		deployer: z(e, "deployerShare"),
		commercialOnly: B(e, "nonCommercial") === "outside"
	} })
}, An = {
	id: "modifier",
	level: "tier",
	title: "Modifier rule",
	meaning: "When somebody who modifies a base model is covered too, and what part of the duties then applies.",
	values: [
		{
			key: "rule",
			label: "Who is covered",
			type: "choice",
			default: "nobody",
			options: [
				{
					value: "nobody",
					label: "no modifier"
				},
				{
					value: "ratio",
					label: "at least a share of the original's compute"
				},
				{
					value: "absolute",
					label: "at least an amount of compute"
				},
				{
					value: "every-derivative",
					label: "every derivative"
				}
			],
			meaning: "The test that makes a fine-tuner the provider of a new covered model.",
			source: "European Commission guidelines C(2025) 7719, points 60–63 (one third); Cal. SB 1047 (3e25 FLOP)"
		},
		{
			key: "ratio",
			label: "Share of the original's compute",
			type: "number",
			unit: "share",
			default: .3333,
			min: 1e-9,
			max: 10,
			step: .1,
			scale: "log",
			meaning: "A modification that uses at least this share of the original training compute is covered.",
			source: "European Commission guidelines C(2025) 7719, point 63: one third"
		},
		{
			key: "flop",
			label: "Amount of compute",
			type: "number",
			unit: "FLOP",
			default: 3e25,
			min: 1e10,
			max: 1e42,
			step: .1,
			scale: "log",
			meaning: "A modification that uses at least this much compute is covered.",
			source: "Cal. SB 1047 (2024, vetoed), s. 22602: 3e25 FLOP"
		},
		{
			key: "fallbackFlop",
			label: "Line where the original is silent",
			type: "number",
			unit: "FLOP",
			default: 1e42,
			min: 1e10,
			max: 1e42,
			step: .1,
			scale: "log",
			meaning: "With a share as the test: the amount of compute that counts instead when the original does not state its own; 1e42 keeps the share.",
			source: "European Commission guidelines C(2025) 7719, point 61: 3.33e22 FLOP, and 3.33e24 with systemic risk"
		},
		{
			key: "costUsd",
			label: "Cost test",
			type: "number",
			unit: "USD",
			default: 0,
			min: 0,
			max: 0xe8d4a51000,
			step: 1e6,
			scale: "linear",
			meaning: "Covered only if the compute of the modification also cost more than this; 0 switches the test off.",
			source: "Cal. SB 1047 (2024, vetoed): more than 10 million USD"
		},
		{
			key: "original",
			label: "Which originals count",
			type: "choice",
			default: "covered",
			options: [{
				value: "covered",
				label: "covered models only"
			}, {
				value: "any",
				label: "any model"
			}],
			meaning: "Whether the original must itself lie above the line of this tier.",
			source: "European Commission guidelines C(2025) 7719, point 60"
		},
		{
			key: "dutyShare",
			label: "Duties on the change",
			type: "number",
			unit: "share",
			default: 1,
			min: 0,
			max: 1,
			step: .05,
			scale: "linear",
			meaning: "Share of the full duties that a covered modifier owes; below 1 when duties are limited to the change.",
			source: "Regulation (EU) 2024/1689, recital 109; guidelines point 68 (limited), point 65 (full for systemic risk). The share itself is an assumption"
		}
	],
	answers: (e) => {
		let t = z(e, "dutyShare"), n = () => t, r = B(e, "rule");
		if (r === "nobody") return { shareOwedOnModification: n };
		let i = B(e, "original") === "any", a = z(e, "costUsd"), o = jn(r, e);
		return {
			makesProvider: (e) => (i || e.originalCovered) && e.modificationFlop >= o(e.originalFlop, e.originalDisclosed) && (a === 0 || e.modificationCostUsd > a),
			modificationLine: o,
			shareOwedOnModification: n
		};
	}
};
function jn(e, t) {
	switch (e) {
		case "ratio": {
			let e = z(t, "ratio"), n = z(t, "fallbackFlop");
			return n >= 1e42 ? (t) => e * t : (t, r) => r ? e * t : n;
		}
		case "absolute": {
			let e = z(t, "flop");
			return () => e;
		}
		default: return () => 0;
	}
}
// src/lib/model/laws/instruments/nexus.ts
const Mn = {
	id: "nexus",
	level: "policy",
	title: "Jurisdiction and reach",
	meaning: "Where the policy applies, and whether it follows the market or the home of the developer.",
	values: [{
		key: "jurisdiction",
		label: "Jurisdiction",
		type: "choice",
		default: "world",
		options: [
			{
				value: "us",
				label: "United States"
			},
			{
				value: "eu",
				label: "European Union"
			},
			{
				value: "rest",
				label: "rest of the world"
			},
			{
				value: "world",
				label: "everywhere"
			}
		],
		meaning: "The jurisdiction whose policy this is.",
		source: "Article on scope of each policy; see the preset"
	}, {
		key: "reach",
		label: "Reach",
		type: "choice",
		default: "market",
		options: [{
			value: "market",
			label: "whoever offers a model there"
		}, {
			value: "home",
			label: "whoever is based there"
		}],
		meaning: "Whether a developer can stay outside the policy by not offering its model in the jurisdiction.",
		source: "Regulation (EU) 2024/1689, Art. 2(1)(a) (market); Executive Order 14110 s. 4.2 (home)"
	}],
	answers: (e) => {
		let t = B(e, "jurisdiction"), n = B(e, "reach") === "home";
		if (t === "world") return { reaches: (e, t) => n || t !== 0 };
		let r = w.findIndex((e) => e === t);
		return { reaches: (e, t) => n ? e === r : de(t, r) };
	}
}, Nn = {
	id: "non-commercial-relief",
	level: "tier",
	title: "Relief for non-commercial use",
	meaning: "Hobbyists and academics, who supply outside commercial activity, owe only a share of the duties.",
	values: [{
		key: "costShare",
		label: "Share still owed",
		type: "number",
		unit: "share",
		default: 1,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the cost of the duties that a non-commercial fine-tuner still owes; 1 is no relief.",
		source: "Directive (EU) 2024/2853, Art. 2(2) leaves free software outside commercial activity aside (share 0); between 0 and 1 is an assumption"
	}],
	answers: (e) => {
		let t = z(e, "costShare");
		return t === 1 ? {} : { shareOwedOnModification: ({ kind: e }) => e === xe.hobbyist || e === xe.academic ? t : 1 };
	}
}, Pn = {
	id: "open-relief",
	level: "tier",
	title: "Relief for open weights",
	meaning: "What a developer that publishes the weights still owes, and the line above which the relief is lost.",
	values: [
		{
			key: "relief",
			label: "Relief",
			type: "choice",
			default: "none",
			options: [
				{
					value: "none",
					label: "none"
				},
				{
					value: "partial",
					label: "part of the duties"
				},
				{
					value: "full",
					label: "all duties"
				}
			],
			meaning: "Whether open-weight models are relieved of the duties of this tier.",
			source: "Regulation (EU) 2024/1689, Art. 53(2) (partial); 15 CFR 734.7 (published weights not controlled: full)"
		},
		{
			key: "costShare",
			label: "Share still owed",
			type: "number",
			unit: "share",
			default: .25,
			min: 0,
			max: 1,
			step: .05,
			scale: "linear",
			meaning: "With partial relief: share of the cost of the duties that an open-weight model still owes.",
			source: "Assumption: copyright policy and training summary stay (Art. 53(1)(c)–(d)), about a quarter of the work"
		},
		{
			key: "lostAboveFlop",
			label: "Relief lost above",
			type: "number",
			unit: "FLOP",
			default: 1e42,
			min: 0xde0b6b3a7640000,
			max: 1e42,
			step: .1,
			scale: "log",
			meaning: "Open-weight models trained with more compute than this get no relief.",
			source: "Regulation (EU) 2024/1689, Art. 53(2): the exemption ends where systemic risk begins (1e25 FLOP)"
		},
		{
			key: "licences",
			label: "Which licences count",
			type: "choice",
			default: "free",
			options: [{
				value: "free",
				label: "free licences only"
			}, {
				value: "any",
				label: "any published weights"
			}],
			meaning: "Whether weights under a restricted licence (user-scale, field-of-use or commercial limits) count as open.",
			source: "European Commission guidelines C(2025) 7719, points 83 and 86: restricted licences do not qualify"
		}
	],
	answers: (e) => {
		let t = B(e, "relief");
		if (t === "none") return {};
		let n = t === "full" ? 0 : z(e, "costShare"), r = B(e, "licences") === "any", i = z(e, "lostAboveFlop");
		return { shareOwedOnModel: ({ freeLicence: e, open: t, trainingFlop: a }) => t && (r || e) && a <= i ? n : 1 };
	}
}, Fn = [
	1,
	2,
	3
], In = (e) => ({
	key: `amendment${e}`,
	label: `Amendment ${e}: day`,
	type: "date",
	default: "never",
	min: "2022-01-01",
	max: "2045-12-31",
	meaning: "From this day the line is the one given beside it.",
	source: "Regulation (EU) 2024/1689, Art. 51(3): the Commission may amend the threshold by delegated act"
}), Ln = (e) => ({
	key: `amendment${e}Flop`,
	label: `Amendment ${e}: line`,
	type: "number",
	unit: "FLOP",
	default: 1e25,
	min: 0xde0b6b3a7640000,
	max: 1e42,
	step: .1,
	scale: "log",
	meaning: "The line on training compute from that day on.",
	source: "Assumption: no amendment of a compute line in force was found; the EU guidelines moved a draft line from 1e22 to 1e23 FLOP"
}), Rn = {
	id: "path",
	level: "tier",
	title: "How the line moves",
	meaning: "Raises or lowers the line with time: a factor a year, up to three dated amendments, and a ratchet after incidents.",
	values: [
		{
			key: "yearlyFactor",
			label: "Yearly factor",
			type: "number",
			unit: "factor a year",
			default: 1,
			min: .01,
			max: 100,
			step: .05,
			scale: "log",
			meaning: "Factor by which the line moves each year after January 2024, month by month.",
			source: "Assumption: 1 for a line written as a number; about 4.6 would keep pace with the frontier (Epoch AI 2024)"
		},
		...Fn.flatMap((e) => [In(e), Ln(e)]),
		{
			key: "ratchetFactor",
			label: "Factor after an incident",
			type: "number",
			unit: "factor",
			default: 1,
			min: .01,
			max: 1,
			step: .05,
			scale: "log",
			meaning: "Factor by which the line falls after each serious incident, and never rises again.",
			source: "Assumption: no law ratchets by itself; legislatures have tightened rules after accidents"
		},
		{
			key: "ratchetFloorFlop",
			label: "Lowest line",
			type: "number",
			unit: "FLOP",
			default: 1e22,
			min: 0xde0b6b3a7640000,
			max: 1e42,
			step: .1,
			scale: "log",
			meaning: "The line on training compute below which incidents do not lower it.",
			source: "Assumption: the line of the first draft of the EU guidelines (April 2025), 1e22 FLOP"
		}
	],
	answers: (e) => {
		let t = Fn.map((t) => ({
			month: Cn(B(e, `amendment${t}`)),
			flop: z(e, `amendment${t}Flop`)
		})).filter(({ month: e }) => e < Infinity), n = z(e, "yearlyFactor"), r = z(e, "ratchetFactor"), i = z(e, "ratchetFloorFlop");
		return { line: (e, a) => {
			let o = e;
			for (let { month: e, flop: n } of t) a.month >= e && (o = n);
			return n !== 1 && (o *= k(n, a.month / 12)), zn(o, r, i, a.incidents);
		} };
	}
};
function zn(e, t, n, r) {
	return t === 1 || r === 0 ? e : Math.max(Math.min(e, n), e * k(t, r));
}
// src/lib/model/laws/instruments/research-relief.ts
const Bn = {
	id: "research-relief",
	level: "tier",
	title: "Relief for research",
	meaning: "Universities and public research bodies owe nothing.",
	values: [{
		key: "exempt",
		label: "Who is exempt",
		type: "choice",
		default: "nobody",
		options: [{
			value: "nobody",
			label: "nobody"
		}, {
			value: "academics",
			label: "academic fine-tuners and public developers"
		}],
		meaning: "Whether research bodies are outside the rule.",
		source: "New York RAISE Act (2025, amended 2026): accredited universities are exempt"
	}],
	answers: (e) => B(e, "exempt") === "academics" ? {
		shareOwedOnModel: ({ developerKind: e }) => e === be.public ? 0 : 1,
		shareOwedOnModification: ({ kind: e }) => e === xe.academic ? 0 : 1
	} : {}
}, Vn = {
	id: "small-relief",
	level: "tier",
	title: "Relief for small firms",
	meaning: "Developers and fine-tuners with little revenue owe only a share of the duties.",
	values: [{
		key: "revenueBelowUsd",
		label: "Revenue below",
		type: "number",
		unit: "USD a year",
		default: 0,
		min: 0,
		max: 0xe8d4a51000,
		step: 1e6,
		scale: "linear",
		meaning: "Yearly revenue under which the relief applies; 0 switches it off.",
		source: "Regulation (EU) 2026/1744: small mid-caps up to 150 million EUR of turnover"
	}, {
		key: "costShare",
		label: "Share still owed",
		type: "number",
		unit: "share",
		default: 1,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the cost of the duties that a small firm still owes.",
		source: "Assumption: no official estimate of the saving was found"
	}],
	answers: (e) => {
		let t = z(e, "revenueBelowUsd"), n = z(e, "costShare");
		return t === 0 || n === 1 ? {} : {
			shareOwedOnModel: (e) => e.developerRevenueUsd < t ? n : 1,
			shareOwedOnModification: (e) => e.revenueUsd < t ? n : 1
		};
	}
}, Hn = {
	id: "staged-access",
	level: "tier",
	title: "Staged access",
	meaning: "A covered model may give its weights to those who sign up; it may publish them after some months, or once the frontier has moved on.",
	values: [
		{
			key: "rule",
			label: "Publishing weights",
			type: "choice",
			default: "at-once",
			options: [{
				value: "at-once",
				label: "allowed at once"
			}, {
				value: "gated-first",
				label: "gated first, open later"
			}],
			meaning: "Whether the weights of a covered model may be published on the day of its release.",
			source: "Solaiman (2023), \"The Gradient of Generative AI Release\": staged release as practised with GPT-2"
		},
		{
			key: "afterMonths",
			label: "Open after",
			type: "number",
			unit: "months",
			default: 12,
			min: 0,
			max: 120,
			step: 1,
			scale: "linear",
			meaning: "Months after its release from which the weights may be published.",
			source: "Assumption: GPT-2 took nine months in 2019; range 3 to 36"
		},
		{
			key: "frontierLead",
			label: "Or once the frontier leads by",
			type: "number",
			unit: "orders of magnitude",
			default: 1,
			min: .1,
			max: 6,
			step: .1,
			scale: "linear",
			meaning: "The weights may be published earlier if the largest model so far was trained with this much more compute.",
			source: "Assumption: a model one order of magnitude below the frontier is no longer new; range 0.5 to 2"
		}
	],
	answers: (e) => {
		if (B(e, "rule") === "at-once") return {};
		let t = z(e, "afterMonths"), n = z(e, "frontierLead"), r = Ke(n);
		return {
			mayPublish: ({ frontierFlop: e }) => (n, i) => i >= t || e >= n.trainingFlop * r,
			opensAfterMonths: Math.min(t, n / .055)
		};
	}
}, Un = {
	id: "subsidy",
	level: "tier",
	title: "Public funding of open models",
	meaning: "A public body pays part of the training compute of covered models whose weights are published.",
	values: [{
		key: "trainingShare",
		label: "Share of training cost",
		type: "number",
		unit: "share",
		default: 0,
		min: 0,
		max: 1,
		step: .05,
		scale: "linear",
		meaning: "Share of the cost of training compute that is paid back when the weights are published.",
		source: "Assumption: public computing programmes (NAIRR pilot, EuroHPC) give compute in kind; no fixed share exists"
	}, {
		key: "mostPerModelUsd",
		label: "At most for a model",
		type: "number",
		unit: "USD",
		default: 1e7,
		min: 0,
		max: 1e10,
		step: 1e5,
		scale: "linear",
		meaning: "The most that is paid for one model.",
		source: "Assumption: order of magnitude of public grants of computing time, range 1 to 100 million USD"
	}],
	answers: (e) => ({ subsidy: {
		shareOfTraining: z(e, "trainingShare"),
		mostPerModelUsd: z(e, "mostPerModelUsd")
	} })
}, Wn = {
	id: "threshold",
	level: "tier",
	title: "Threshold",
	meaning: "A base model is covered when its training compute lies above the line and every further test is met.",
	values: [
		{
			key: "basis",
			label: "What the line is drawn on",
			type: "choice",
			default: "compute",
			options: [
				{
					value: "compute",
					label: "training compute"
				},
				{
					value: "frontier",
					label: "distance to the largest model so far"
				},
				{
					value: "open-frontier",
					label: "distance to the largest open model so far"
				},
				{
					value: "every-model",
					label: "no line: every base model"
				},
				{
					value: "no-model",
					label: "base models are not covered"
				}
			],
			meaning: "A fixed amount of compute, an amount that follows the largest model, or no line at all.",
			source: "Regulation (EU) 2024/1689, Art. 51(2) (fixed compute); 15 CFR ECCN 4E091 (relative to published models)"
		},
		{
			key: "flop",
			label: "Training compute",
			type: "number",
			unit: "FLOP",
			default: 1e26,
			min: 0xde0b6b3a7640000,
			max: 1e42,
			step: .1,
			scale: "log",
			prominent: !0,
			meaning: "Cumulative training compute above which a base model is covered.",
			source: "1e25: Regulation (EU) 2024/1689, Art. 51(2); 1e26: Executive Order 14110 s. 4.2(b), Cal. SB 53 (2025)"
		},
		{
			key: "relativeOrders",
			label: "Distance to the frontier",
			type: "number",
			unit: "orders of magnitude",
			default: -1,
			min: -6,
			max: 2,
			step: .1,
			scale: "linear",
			prominent: !0,
			meaning: "With a line that follows the frontier: orders of magnitude above (+) or below (−) the largest model so far.",
			source: "Assumption: one order below the frontier keeps a line of 1e25 FLOP near where it was drawn in 2024"
		},
		{
			key: "costUsd",
			label: "Training cost test",
			type: "number",
			unit: "USD",
			default: 0,
			min: 0,
			max: 0x9184e72a000,
			step: 1e6,
			scale: "linear",
			meaning: "Covered only if the training compute also cost more than this; 0 switches the test off.",
			source: "Cal. SB 1047 (2024, vetoed): more than 100 million USD"
		},
		{
			key: "revenueUsd",
			label: "Revenue test",
			type: "number",
			unit: "USD a year",
			default: 0,
			min: 0,
			max: 0x9184e72a000,
			step: 1e6,
			scale: "linear",
			meaning: "Covered only if the developer's group also earns more than this a year; 0 switches the test off.",
			source: "Cal. SB 53 (2025), BPC 22757.11: more than 500 million USD"
		},
		{
			key: "costGrowth",
			label: "Yearly rise of the cost test",
			type: "number",
			unit: "factor a year",
			default: 1,
			min: .5,
			max: 3,
			step: .005,
			scale: "linear",
			meaning: "Factor by which the cost test is raised each year after 2024, as by a price index.",
			source: "Cal. SB 1047 adjusts for inflation; 1.025 a year is an assumption"
		},
		{
			key: "capability",
			label: "Capability test",
			type: "number",
			unit: "orders of magnitude",
			default: -10,
			min: -10,
			max: 20,
			step: .1,
			scale: "linear",
			meaning: "Covered only if the model is also more capable than this, measured in orders of magnitude of effective compute over 1e24 FLOP of January 2024; −10 switches the test off.",
			source: "Regulation (EU) 2024/1689, Art. 51(1)(a) and Annex XIII: high-impact capabilities; the number is an assumption"
		},
		{
			key: "reachShare",
			label: "Reach test",
			type: "number",
			unit: "share of users",
			default: 0,
			min: 0,
			max: 1,
			step: .005,
			scale: "linear",
			meaning: "Covered only if the developer also serves more than this share of users; 0 switches it off.",
			source: "Regulation (EU) 2024/1689, Annex XIII(f): reach, presumed from 10,000 business users; the share is an assumption"
		}
	],
	answers: (e) => {
		let t = z(e, "costUsd"), n = z(e, "costGrowth"), r = z(e, "revenueUsd"), i = z(e, "reachShare"), a = z(e, "capability"), o = t === 0 && r === 0 && i === 0 && a === -10;
		return {
			line: Gn(e),
			coversModel: (e, s) => {
				let c = t * qn(n, s.month);
				return (t) => t.trainingFlop > e && (o || Kn(t.trainingCostUsd, c) && Kn(t.developerRevenueUsd, r) && Kn(t.reachShare, i) && (a === -10 || t.capability > a));
			}
		};
	}
};
function Gn(e) {
	let t = z(e, "flop"), n = Ke(z(e, "relativeOrders"));
	switch (B(e, "basis")) {
		case "frontier": return (e, t) => t.frontierFlop * n;
		case "open-frontier": return (e, t) => t.openFrontierFlop * n;
		case "every-model": return () => 0;
		case "no-model": return () => Infinity;
		default: return () => t;
	}
}
function Kn(e, t) {
	return t === 0 || e > t;
}
function qn(e, t) {
	let n = 1;
	for (let r = 12; r <= t; r += 12) n *= e;
	return n;
}
// src/lib/model/laws/instruments/timing.ts
const Jn = (e, t, n, r) => ({
	key: e,
	label: t,
	type: "date",
	default: n,
	min: "2022-01-01",
	max: "2045-12-31",
	meaning: r,
	source: "Article on entry into application of each policy; see the preset"
}), Yn = [
	Mn,
	{
		id: "timing",
		level: "policy",
		title: "Dates",
		meaning: "When the duties begin and end. A policy binds from the first whole month on or after its day.",
		values: [
			Jn("start", "Applies from", "2024-01-01", "Day from which the duties apply to newly released models."),
			Jn("end", "Applies until", "never", "Day on which the policy lapses or was repealed."),
			Jn("announced", "Known from", "2022-01-01", "Day from which developers who plan a training run take the coming policy into account."),
			Jn("legacy", "Earlier models from", "never", "Day from which the best model that each developer had on offer before the start owes the duties too.")
		],
		answers: (e) => {
			let t = Cn(B(e, "start")), n = Cn(B(e, "end")), r = Cn(B(e, "announced"));
			return {
				inForce: (e) => e >= t && e < n,
				foreseeable: (e) => e >= r,
				legacyMonth: Cn(B(e, "legacy"))
			};
		}
	},
	Tn,
	Wn,
	Rn,
	Pn,
	Vn,
	Nn,
	Bn,
	An,
	Sn,
	yn,
	Hn,
	{
		id: "traceability",
		level: "tier",
		title: "Knowing who has the weights",
		meaning: "A developer must know to whom it gave the weights of a covered model. Published weights may be unable to meet that.",
		values: [
			{
				key: "rule",
				label: "Duty",
				type: "choice",
				default: "none",
				options: [{
					value: "none",
					label: "no such duty"
				}, {
					value: "register",
					label: "keep a register of those who have the weights"
				}],
				meaning: "Whether the developer must be able to say who has the weights.",
				source: "Cal. SB 1047 (2024, vetoed), s. 22603: full shutdown of copies under the control of the developer, read strictly"
			},
			{
				key: "perAdopterUsd",
				label: "For each adopter",
				type: "number",
				unit: "USD",
				default: 20,
				min: 0,
				max: 1e5,
				step: 5,
				scale: "linear",
				meaning: "Cost of checking and recording one maker to whom the weights are given.",
				source: "Assumption: identity checks in banking cost 10 to 100 USD a customer; no figure for weights exists"
			},
			{
				key: "published",
				label: "Published weights",
				type: "choice",
				default: "cannot-meet",
				options: [{
					value: "cannot-meet",
					label: "cannot meet the duty"
				}, {
					value: "meet",
					label: "meet it by a record of downloads"
				}],
				meaning: "Whether weights that anybody may download can meet the duty.",
				source: "Disputed: NTIA (2024), Dual-Use Foundation Models with Widely Available Model Weights"
			}
		],
		answers: (e) => {
			if (B(e, "rule") === "none") return {};
			let t = {
				...mn,
				perAdopterUsd: z(e, "perAdopterUsd")
			};
			return B(e, "published") === "meet" ? { dutiesOnModel: t } : {
				dutiesOnModel: t,
				mayPublish: () => () => !1,
				opensAfterMonths: Infinity
			};
		}
	},
	bn,
	kn,
	Un
];
// src/lib/model/laws/settings.ts
function Xn(e, t) {
	return Yn.filter((t) => t.level === e).map(({ answers: e, id: n, values: r }) => e({
		...Object.fromEntries(r.map((e) => [e.key, e.default])),
		...t[n]
	}));
}
function V(e, t) {
	return e.flatMap((e) => {
		let n = e[t];
		return n === void 0 ? [] : [n];
	});
}
// src/lib/model/laws/tier.ts
function Zn(e, t, n) {
	let r = Xn("tier", e.instruments), i = V(r, "line"), a = V(r, "coversModel"), o = V(r, "mayPublish"), s = V(r, "regulatesUse"), c = V(r, "makesProvider"), l = V(r, "liability")[0] ?? _n, u = {
		id: e.id,
		law: t,
		bit: n,
		approval: V(r, "approval")[0] ?? null,
		liability: l,
		dutiesOnModel: hn(V(r, "dutiesOnModel")),
		dutiesOnModification: hn(V(r, "dutiesOnModification")),
		dutiesOnUse: hn(V(r, "dutiesOnUse")),
		opensAfterMonths: Math.max(0, ...V(r, "opensAfterMonths")),
		subsidy: vn(V(r, "subsidy")),
		shareOwedOnModel: fn(V(r, "shareOwedOnModel"), 1),
		shareOwedOnModification: fn(V(r, "shareOwedOnModification"), 1),
		makesProvider: dn(c),
		regulatesUse: dn(s),
		modificationLine: fn(V(r, "modificationLine"), Infinity),
		concernsFineTuners: c.length + s.length > 0 || l.modifier > 0 || l.deployer > 0
	};
	return {
		terms: u,
		lineAt: (e) => i.reduce((t, n) => n(t, e), Infinity),
		coverageAt: (e, t) => a.length === 0 ? () => !1 : un(a.map((n) => n(e, t))),
		publicationAt: (e) => un(o.map((t) => t(e))),
		asksWithLine: nr(u, !0),
		asksWithoutLine: nr(u, !1)
	};
}
function Qn(e, t) {
	return e.makesProvider(t) || e.regulatesUse(t);
}
function $n() {
	return {
		firstUsd: -0,
		perModelUsd: -0,
		perYearUsd: -0
	};
}
function er(e, t, n) {
	let r = e.shareOwedOnModification(t), i = r > 0 && e.makesProvider(t) ? r : 0, a = r > 0 && e.regulatesUse(t) ? r : 0, { dutiesOnModification: o, dutiesOnUse: s } = e;
	return n.firstUsd = i * o.firstUsd + a * s.firstUsd, n.perModelUsd = i * o.perModelUsd + a * s.perModelUsd, n.perYearUsd = i * o.perYearUsd + a * s.perYearUsd, n;
}
const tr = {
	modificationFlop: Infinity,
	modificationCostUsd: Infinity,
	originalFlop: 1,
	originalDisclosed: !0,
	originalCovered: !0,
	revenueUsd: Infinity,
	kind: xe.enterprise,
	home: 0,
	regulatedUse: !0
};
function nr(e, t) {
	let { developer: n, deployer: r, modifier: i } = e.liability;
	if (t && (e.approval !== null || e.opensAfterMonths > 0 || gn(e.dutiesOnModel) || n > 0 || i > 0 || r > 0)) return !0;
	let { firstUsd: a, perModelUsd: o, perYearUsd: s } = er(e, {
		...tr,
		originalCovered: t
	}, $n());
	return a > 0 || o > 0 || s > 0;
}
// src/lib/model/laws/arena.ts
var rr = class {
	model = en();
	original = en();
	modification = tn();
	owed = $n();
	obligation;
	fearedObligation;
	coverage = /* @__PURE__ */ new Int32Array();
	linedLaws = [];
	linedModels = 0;
	smallestOwedUsd = /* @__PURE__ */ new Float64Array();
	smallestOwedFor = /* @__PURE__ */ new Int32Array();
	outlook = null;
	constructor(e) {
		this.obligation = new nn(e), this.fearedObligation = new nn(e);
	}
};
// src/lib/model/laws/monthly-law.ts
function ir(e, t, n) {
	return sr(e, {
		...n,
		month: t
	}, e.inForce(t), 1);
}
function ar(e, t, n, r = 1) {
	let i = e.inForce(t) && e.foreseeable(n.month);
	return sr(e, {
		...n,
		month: t
	}, i, r);
}
function or(e) {
	let { tiers: t, ...n } = sr(e, {
		month: -1,
		frontierFlop: 0,
		openFrontierFlop: 0,
		incidents: 0
	}, !1, 1);
	return {
		...n,
		tiers: t.map((e) => ({
			...e,
			lineFlop: Infinity,
			coversModel: () => !1
		}))
	};
}
function sr(e, t, n, r) {
	let i = e.tiers.map((e) => cr(e, t, r)), a = e.detection(t.month);
	return {
		compiled: e,
		policy: e.policy,
		index: e.index,
		firstTierBit: e.firstTierBit,
		legacyMonth: e.legacyMonth,
		reaches: e.reaches,
		penaltyUsd: e.penaltyUsd,
		inForce: n,
		detection: a,
		detectionInYear: 1 - k(1 - a, 12),
		developerDetection: e.developerDetection(t.month),
		tiers: i,
		tiersOnFineTuners: i.filter((e) => e.concernsFineTuners),
		asksAnything: n && i.some((e) => e.asksAnything),
		paysOut: n && i.some((e) => e.subsidy.shareOfTraining > 0)
	};
}
function cr(e, t, n) {
	let { terms: r } = e, i = e.lineAt(t) * n;
	return {
		id: r.id,
		law: r.law,
		bit: r.bit,
		approval: r.approval,
		liability: r.liability,
		dutiesOnModel: r.dutiesOnModel,
		dutiesOnModification: r.dutiesOnModification,
		dutiesOnUse: r.dutiesOnUse,
		opensAfterMonths: r.opensAfterMonths,
		subsidy: r.subsidy,
		shareOwedOnModel: r.shareOwedOnModel,
		shareOwedOnModification: r.shareOwedOnModification,
		makesProvider: r.makesProvider,
		regulatesUse: r.regulatesUse,
		modificationLine: r.modificationLine,
		concernsFineTuners: r.concernsFineTuners,
		lineFlop: i,
		coversModel: e.coverageAt(i, t),
		mayPublish: e.publicationAt(t),
		asksAnything: i < Infinity ? e.asksWithLine : e.asksWithoutLine
	};
}
// src/lib/model/laws/world.ts
var lr = class extends Jt {
	compiledLaws;
	circumstances = {
		month: 0,
		frontierFlop: -0,
		openFrontierFlop: -0,
		incidents: 0
	};
	laws;
	foreseenLaws;
	fearedLaws;
	arena;
	constructor(e, t, n, r = new kt()) {
		super(e, t.length, n, r), this.compiledLaws = t, this.laws = t.map(or), this.foreseenLaws = this.laws, this.fearedLaws = this.laws, this.arena = new rr(t.length);
	}
};
// src/lib/model/observe/metrics/frontier.ts
const ur = [
	M({
		id: "frontier-capability",
		label: "Capability of the frontier",
		unit: "orders of magnitude",
		group: "innovation",
		formula: "Highest capability released so far; 0 is 1e24 FLOP with the algorithms of January 2024.",
		min: -10,
		max: 60,
		summary: "end",
		observe: (e) => e.frontierCapability[24 + e.month]
	}),
	M({
		id: "open-frontier-capability",
		label: "Capability of the open frontier",
		unit: "orders of magnitude",
		group: "innovation",
		formula: "Highest capability of a model with published weights so far; −10 before the first.",
		min: -10,
		max: 60,
		summary: "end",
		observe: (e) => Math.max(-10, e.openFrontierCapability[24 + e.month])
	}),
	M({
		id: "open-gap-months",
		label: "Lag of open models",
		unit: "months",
		group: "innovation",
		formula: "Months since the frontier first had the capability that the best open model has now.",
		min: 0,
		max: 264,
		summary: "mean",
		observe: (e) => dr(e, e.openFrontierCapability[24 + e.month])
	})
];
function dr({ frontierCapability: e, month: t }, n) {
	let r = 24 + t;
	for (; r > 0 && e[r - 1] >= n;) --r;
	return 24 + t - r;
}
// src/lib/model/observe/metrics/lineage.ts
const fr = I.indexOf("fine-tune"), pr = [
	"Adapters",
	"Fine-tunes",
	"Quantisations",
	"Merges"
], mr = [
	...I.map((e, t) => M({
		id: `derivatives-${e}`,
		label: pr[t],
		unit: "derivatives a month",
		group: "innovation",
		formula: `${pr[t]} among the derivatives of the month, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => e.derivativesOfKind[t]
	})),
	M({
		id: "family-depth",
		label: "Median depth of families",
		unit: "generations",
		group: "innovation",
		formula: "Median over all derivatives of the number of steps back to the base model; 0 before the first.",
		min: 0,
		max: 255,
		summary: "end",
		observe: hr
	}),
	M({
		id: "fine-tunes-with-children",
		label: "Fine-tunes that others build on",
		unit: "share",
		group: "innovation",
		formula: "Fine-tunes that are themselves parents, as a share of all fine-tunes; 0 before the first.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ lineage: { made: e, withChildren: t } }) => e[fr] === 0 ? 0 : t[fr] / e[fr]
	}),
	M({
		id: "stated-parents",
		label: "Models that state a parent",
		unit: "share",
		group: "innovation",
		formula: "Derivatives whose parent is stated, as a share of all public models, isolated uploads counted in: what an observer sees.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ derivatives: e, lineage: { stated: t }, parameters: n }) => e.count === 0 ? 0 : t / (e.count * (1 + n.isolatedUploads))
	}),
	M({
		id: "childless-choices",
		label: "Choices of childless parents",
		unit: "share",
		group: "innovation",
		formula: "Share of all choices of a parent so far that fell on a model without children; 0 before the first.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ lineage: { chosen: e } }) => {
			let t = e.reduce((e, t) => e + t, 0);
			return t === 0 ? 0 : e[0] / t;
		}
	}),
	M({
		id: "attachment-exponent",
		label: "Attachment to parents",
		unit: "exponent",
		group: "concentration",
		formula: "Slope of ln(choices for each model and choice) over ln(children), weighted by choices, among models with children: 1 is attachment in proportion. Measured, not imposed; 0 where there are fewer than two classes.",
		min: -50,
		max: 50,
		summary: "end",
		observe: _r
	}),
	M({
		id: "largest-family-share",
		label: "Share of the largest family",
		unit: "share",
		group: "concentration",
		formula: "Derivatives of the largest family, as a share of all derivatives so far; 0 before the first.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, { derivativesByFamily: { count: t, sum: n, values: r } }) => {
			let i = 0;
			for (let e = 0; e < t; e++) i = Math.max(i, r[e]);
			return n === 0 ? 0 : i / n;
		}
	}),
	M({
		id: "family-zipf-slope",
		label: "Fall of family size with rank",
		unit: "exponent",
		group: "concentration",
		formula: "Zipf slope: minus the slope of ln(size of a family) over ln(rank), for ranks 3 to a third of all families with a derivative; 0 below nine of them.",
		min: -50,
		max: 50,
		summary: "end",
		observe: (e, { derivativesByFamily: t }) => vr(t)
	}),
	M({
		id: "gini-uses",
		label: "Inequality of uses over models",
		unit: "Gini coefficient",
		group: "concentration",
		formula: "Gini coefficient of uses (adoptions, picks as a parent, choices of downloaders) over bases and derivatives, from classes of four to a doubling.",
		min: 0,
		max: 1,
		summary: "end",
		observe: br
	}),
	M({
		id: "top-percent-uses",
		label: "Uses of the top 1 % of models",
		unit: "share",
		group: "concentration",
		formula: "Share of all uses that falls on the hundredth of bases and derivatives with the most uses.",
		min: 0,
		max: 1,
		summary: "end",
		observe: xr
	})
];
function hr({ lineage: { depths: e }, derivatives: t }) {
	let n = 0;
	for (let r = 0; r < e.length; r++) if (n += e[r], t.count > 0 && 2 * n >= t.count) return r;
	return 0;
}
var gr = class {
	weight = -0;
	x = -0;
	y = -0;
	xx = -0;
	xy = -0;
	add(e, t, n) {
		this.weight += n, this.x += n * e, this.y += n * t, this.xx += n * e * e, this.xy += n * e * t;
	}
	get value() {
		let e = this.weight * this.xx - this.x * this.x;
		return e > 1e-9 * this.weight * this.weight ? (this.weight * this.xy - this.x * this.y) / e : 0;
	}
};
function _r({ lineage: { chosen: e, exposure: t } }) {
	let n = new gr();
	for (let r = 1; r < 24; r++) {
		if (e[r] === 0 || t[r] === 0) continue;
		let i = r === 1 ? 0 : (2 * r - 1) / 2 * A(2);
		n.add(i, A(e[r] / t[r]), e[r]);
	}
	return yr(n.value);
}
function vr(e) {
	let t = e.above(0);
	if (t < 9) return 0;
	let n = e.ascendingAbove(-1), r = new gr();
	for (let i = 3; i <= t / 3; i++) r.add(A(i), A(n[e.count - i]), 1);
	return yr(-r.value);
}
function yr(e) {
	return Math.max(-50, Math.min(50, e));
}
function br({ lineage: { useCount: e, useSum: t } }) {
	let n = 0, r = 0;
	for (let i = 0; i < 180; i++) n += e[i], r += t[i];
	if (r <= 0) return 0;
	let i = 0, a = 0;
	for (let n = 0; n < 180; n++) {
		let r = i + t[n];
		a += e[n] * (i + r), i = r;
	}
	return Math.max(0, Math.min(1, 1 - a / (n * r)));
}
function xr({ lineage: { useCount: e, useSum: t } }) {
	let n = 0, r = 0;
	for (let i = 0; i < 180; i++) n += e[i], r += t[i];
	if (r <= 0) return 0;
	let i = n / 100, a = 0;
	for (let n = 179; n >= 0 && i > 0; n--) {
		let r = Math.min(i, e[n]);
		e[n] > 0 && (a += t[n] * (r / e[n])), i -= r;
	}
	return Math.max(0, Math.min(1, a / r));
}
// src/lib/model/observe/metrics/losses.ts
const Sr = [
	...ht("projects-lost", (e, t) => ({
		label: `Projects lost by ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of ${e} in the month that were not built in any form, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => gt(e.lost, t)
	})),
	...ht("projects-diverted", (e, t) => ({
		label: `Projects diverted by ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of ${e} in the month that were built on another base or a closed service, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => gt(e.diverted, t)
	})),
	...O.slice(1).map((e, t) => M({
		id: `lost-${e.replaceAll(" ", "-")}`,
		label: `Projects lost: ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of the month that were not built in any form, decided by “${e}”, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => _t(e.lost, t + 1)
	})),
	M({
		id: "value-forgone",
		label: "Value of projects lost and diverted",
		unit: "USD a month",
		group: "losses",
		formula: "Gain hoped for from projects of the month that were lost, and the part lost of those diverted, weighted to makers.",
		min: 0,
		max: 1e30,
		summary: "sum",
		observe: ({ flows: e }) => N(e.valueForgoneUsd)
	}),
	M({
		id: "value-built",
		label: "Value of projects built",
		unit: "USD a month",
		group: "innovation",
		formula: "Value of the derivatives made in the month less the cost of adaptation and duties, weighted to makers.",
		min: 0,
		max: 1e30,
		summary: "sum",
		observe: ({ flows: e }) => e.valueBuiltUsd
	})
], Cr = [M({
	id: "niches-served",
	label: "Fields served by open models",
	unit: "share of niches",
	group: "resilience",
	formula: "Share of niches whose best open base model or derivative is at least as capable as the frontier was three months before.",
	min: 0,
	max: 1,
	summary: "mean",
	observe: (e) => {
		let t = e.laggedFrontier(3), n = 0;
		for (let r of e.market.bestOpenInNiche) r >= t && (n += 1);
		return n / e.market.bestOpenInNiche.length;
	}
})], wr = [
	M({
		id: "hhi-derivatives",
		label: "Concentration of derivatives by developer",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of all derivatives so far by the developer of their base model.",
		min: 0,
		max: 1e4,
		summary: "end",
		observe: (e, { derivativesByOrigin: t }) => t.herfindahl
	}),
	M({
		id: "hhi-compute",
		label: "Concentration of training compute",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of the training compute of models released in the last 12 months, by developer.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { recentFlopByDeveloper: t }) => t.herfindahl
	}),
	M({
		id: "gini-families",
		label: "Inequality of open families",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of the number of derivatives so far over all open base models.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, { derivativesByFamily: t }) => t.giniAbove(-1)
	}),
	M({
		id: "effective-bases-of-derivatives",
		label: "Effective number of developers behind derivatives",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of all derivatives so far by the developer of their base model.",
		min: 0,
		max: 1e4,
		summary: "end",
		observe: (e, { derivativesByOrigin: t }) => t.effectiveNumber
	}),
	M({
		id: "cr1-derivatives",
		label: "Largest developer behind derivatives",
		unit: "share of derivatives",
		group: "concentration",
		formula: "Share of all derivatives so far that build on the base models of the developer with the most.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, { derivativesByOrigin: t }) => t.largestShare(1)
	}),
	M({
		id: "gini-derivatives",
		label: "Inequality of developers behind derivatives",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of all derivatives so far over the developers whose base models have any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, { derivativesByOrigin: t }) => t.giniAbove(0)
	}),
	M({
		id: "effective-compute",
		label: "Effective number of developers by compute",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of the training compute of models released in the last 12 months, by developer.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { recentFlopByDeveloper: t }) => t.effectiveNumber
	}),
	M({
		id: "cr4-compute",
		label: "Four largest developers by compute",
		unit: "share of compute",
		group: "concentration",
		formula: "Share of the training compute of models released in the last 12 months that the four developers with the most used.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { recentFlopByDeveloper: t }) => t.largestShare(4)
	}),
	M({
		id: "gini-compute",
		label: "Inequality of training compute",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of the training compute of models released in the last 12 months over the developers that released any.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { recentFlopByDeveloper: t }) => t.giniAbove(0)
	})
], Tr = .001, Er = [
	M({
		id: "effective-providers",
		label: "Effective number of providers",
		unit: "equal providers",
		group: "concentration",
		formula: "1 over the sum of squared shares of users by provider; 0 if nobody is served.",
		min: 0,
		max: 1e6,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.effectiveNumber
	}),
	M({
		id: "entropy-providers",
		label: "Entropy of users by provider",
		unit: "nats",
		group: "concentration",
		formula: "−sum of share × ln share of users by provider; ln n for n equal providers.",
		min: 0,
		max: 20,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.entropy
	}),
	M({
		id: "cr1-providers",
		label: "Largest provider",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users whom the provider with the most serves.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.largestShare(1)
	}),
	M({
		id: "cr4-providers",
		label: "Four largest providers",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users whom the four providers with the most serve.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.largestShare(4)
	}),
	M({
		id: "gini-providers",
		label: "Inequality of providers",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of users over the providers that serve more than one user in a thousand.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.giniAbove(Tr * t.sum)
	}),
	M({
		id: "providers",
		label: "Providers",
		unit: "providers",
		group: "concentration",
		formula: "Providers that serve more than one in a thousand of the users with a provider; a family at equal hosts counts all of them or none.",
		min: 0,
		max: 1e3,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.above(Tr * t.sum)
	}),
	M({
		id: "start-up-providers",
		label: "Start-ups that serve users",
		unit: "providers",
		group: "concentration",
		formula: "Start-ups that serve users with a derivative of their own, of whatever size.",
		min: 0,
		max: 64,
		summary: "end",
		observe: ({ providers: e }) => {
			let t = 0;
			for (let n = 0; n < e.count; n++) t += e.active[n];
			return t;
		}
	}),
	M({
		id: "hhi-spending",
		label: "Concentration of spending by provider",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of spending, users × price: closed services at their price, hosts and start-ups at cost.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { spendingByProvider: t }) => t.herfindahl
	}),
	M({
		id: "closed-price",
		label: "Price of closed services",
		unit: "USD per million tokens",
		group: "concentration",
		formula: "Mean over users of closed services of cost + margin; 0 without any such users.",
		min: 0,
		max: 1e7,
		summary: "mean",
		observe: (e) => {
			let { closedUsers: t } = e.market, n = 0;
			for (let r = 0; r < e.developers.count; r++) n += t[r] * ot(e, r);
			let r = N(t);
			return r === 0 ? 0 : n / r;
		}
	})
], Dr = [M({
	id: "base-releases",
	label: "Base models released",
	unit: "models a month",
	group: "innovation",
	formula: "Number of base models released in the month, open and closed.",
	min: 0,
	max: 1e5,
	summary: "sum",
	observe: (e) => e.flows.releases
}), M({
	id: "open-base-releases",
	label: "Open base models released",
	unit: "models a month",
	group: "innovation",
	formula: "Number of base models released in the month with published weights.",
	min: 0,
	max: 1e5,
	summary: "sum",
	observe: (e) => e.flows.openReleases
})];
function Or(e, t, n, r = 0) {
	let { complianceTrust: i, nestDissimilarity: a, serviceTaste: o, userQualityWeight: s } = e.parameters;
	return kr(s * t - e.market.anchorUtility + r + (n ? i : 0), o * a);
}
function kr(e, t) {
	return j(Math.min(500, e / t));
}
function Ar(e) {
	return e.parameters.userQualityWeight * e.referenceCapability() - e.market.anchorUtility;
}
function jr(e) {
	let { outsideUtility: t, serviceTaste: n } = e.parameters;
	return j((t + Ar(e)) / n);
}
function Mr(e, t) {
	return t === .5 ? Math.sqrt(e) : t === 1 ? e : k(e, t);
}
function Nr({ runs: e, providers: t }, n, r) {
	let i = !!(e.markets[t.base[n]] & 1 << r);
	return t.active[n] === 1 && i ? t.appeal[n] : 0;
}
// src/lib/model/observe/resilience.ts
const Pr = w.length;
function Fr({ developers: e, market: t, parameters: n, providers: r }) {
	let { closedUsers: i, hostedUsers: a } = t, o = "closed", s = -1, c = -1, l = 0;
	for (let t = 0; t < e.count; t++) {
		let e = a[t] / n.openHosts;
		i[t] <= l && e <= l || (o = e > i[t] ? "host" : "closed", s = t, l = Math.max(i[t], e));
	}
	for (let e = 0; e < r.count; e++) r.users[e] <= l || (o = "start-up", s = r.developer[e], c = e, l = r.users[e]);
	return s < 0 ? null : {
		kind: o,
		developer: s,
		row: c,
		users: l
	};
}
function Ir(e) {
	let { demandShare: t, market: n, nicheShare: r, parameters: i } = e, { niches: a } = i, o = Fr(e);
	if (o === null) return 0;
	let s = 0;
	for (let c = 0; c < Pr; c++) for (let l = 0; l < a; l++) {
		let u = Rr(e, o, c, l), d = Lr(e, o.developer, c, l) + Mr(u, i.nestDissimilarity), f = A(n.sumAppeal[c * a + l] / d);
		s += t[c] * r[l] * Math.max(0, f);
	}
	return .25 * i.serviceTaste * s;
}
function Lr(e, t, n, r) {
	let { developers: i, market: a, parameters: o } = e, { niches: s } = o, c = a.sumAppeal[n * s + r], l = a.familyAppeal[(t * Pr + n) * s + r];
	if (l < .9 * c) return c - l;
	let u = jr(e);
	for (let e = 0; e < i.count; e++) e !== t && (u += a.familyAppeal[(e * Pr + n) * s + r]);
	return u;
}
function Rr(e, { developer: t, kind: n, row: r }, i, a) {
	let { market: o, parameters: s, providers: c } = e, l = (t * Pr + i) * s.niches + a, u = o.openStanding[t], d = n === "closed" ? 0 : o.closedStanding[t] * o.closedAppeal[t * Pr + i];
	d += u * o.openAppeal[l] * (n === "host" ? 1 - 1 / s.openHosts : 1);
	for (let n = 0; n < c.count; n++) n !== r && c.developer[n] === t && c.niche[n] === a && (d += u * Nr(e, n, i));
	return d;
}
// src/lib/model/observe/metrics/resilience.ts
const zr = [M({
	id: "failure-loss",
	label: "Loss if the largest provider fails",
	unit: "utility-years",
	group: "resilience",
	formula: "Surplus that users of services lose when the provider with the most users fails for three months: a quarter of a year × the fall of the mean surplus without it, at the prices and other offers of the month.",
	min: 0,
	max: 250,
	summary: "mean",
	observe: Ir
}), M({
	id: "niches-by-derivatives",
	label: "Fields that only derivatives serve",
	unit: "share of niches",
	group: "resilience",
	formula: "Share of niches where an open derivative is at least as capable as the frontier was three months before, and no open base model is.",
	min: 0,
	max: 1,
	summary: "mean",
	observe: (e) => {
		let t = e.laggedFrontier(3);
		if (e.openFrontierCapability[24 + e.month] >= t) return 0;
		let n = 0;
		for (let r of e.market.bestOpenInNiche) r >= t && (n += 1);
		return n / e.market.bestOpenInNiche.length;
	}
})], Br = [
	M({
		id: "bunched-runs",
		label: "Runs kept under a line",
		unit: "runs a month",
		group: "losses",
		formula: "Training runs committed in the month with less compute than wished, just under a threshold.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: ({ flows: e }) => e.bunchedRuns
	}),
	M({
		id: "closed-by-rule",
		label: "Models closed because of a rule",
		unit: "models a month",
		group: "losses",
		formula: "Base models released closed in the month that would have been open without the rule.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: ({ flows: e }) => e.closedByRule
	}),
	M({
		id: "withheld-runs",
		label: "Models withheld from a jurisdiction",
		unit: "models a month",
		group: "losses",
		formula: "Base models released in the month that are not offered in at least one jurisdiction.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: ({ flows: e }) => e.withheldFromMarket
	}),
	M({
		id: "abandoned-runs",
		label: "Runs given up",
		unit: "runs a month",
		group: "losses",
		formula: "Training runs not committed, or trained and not released, because of a rule.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: ({ flows: e }) => e.abandonedRuns + e.refusals
	}),
	M({
		id: "approval-wait",
		label: "Wait for approval",
		unit: "months",
		group: "losses",
		formula: "Mean months between the request and the approval of the models approved in the month; 0 if none.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: ({ flows: e }) => e.approvals === 0 ? 0 : e.approvalWaitMonths / e.approvals
	}),
	M({
		id: "approval-queue",
		label: "Models waiting for approval",
		unit: "models",
		group: "losses",
		formula: "Models that have asked for approval and have not had an answer.",
		min: 0,
		max: 1e5,
		summary: "mean",
		observe: ({ runs: e }) => {
			let t = 0;
			for (let n = 0; n < e.count; n++) (e.permission[n] === 1 || e.permission[n] === 2) && (t += 1);
			return t;
		}
	})
];
// src/lib/model/decisions/misuse.ts
function Vr({ parameters: e, reach: t }, n) {
	let { misuseBefore: r, misuseGrowth: i, misuseReference: a, misuseScale: o, misuseTaste: s } = e, c = j(i * (s * t.logSum[n] - a)) - j(i * (r - a));
	return o * Math.max(0, c);
}
function Hr(e) {
	return (1 - e.parameters.existingLaw) * Vr(e, R.all);
}
function Ur({ runs: e, makersPerFineTuner: t, month: n }) {
	let r = 0;
	for (let t = 0; t < e.openCount; t++) {
		let i = e.openRows[t];
		e.open[i] === 1 && n - e.month[i] <= 24 && (r += e.adopters[i]);
	}
	return r * t;
}
function Wr({ parameters: e, reach: t }, n) {
	let r = n ? t.hiddenOpen : t.hiddenClosed, i = n ? t.reportedOpen : t.reportedClosed;
	return Math.max(0, 1 - i - e.hiddenExploited * r);
}
// src/lib/model/decisions/tail-hazard.ts
function Gr(e) {
	return e.parameters.tailHazard * Kr(e);
}
function Kr(e) {
	let { parameters: t, reach: n } = e, r = n.unsafeguardedCapability;
	if (r === -Infinity) return 0;
	let i = t.defence * (1 - j(-Ur(e) / t.defenders));
	return j(t.tailSlope * (r - t.tailCapability)) * (1 - i);
}
const qr = [
	M({
		id: "covered-risk-share",
		label: "Misuse through covered models",
		unit: "share",
		group: "risk",
		formula: "Share of misusers’ choices among the models within reach that falls on covered ones, by e^(reach/τ); 0 without models.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ reach: e }) => e.coveredShare
	}),
	M({
		id: "covered-above-bar",
		label: "Covered models above the risk bar",
		unit: "share of covered models",
		group: "risk",
		formula: "Of the covered models released so far, the share at or above the risk bar; 0 without any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, t) => {
			let n = t.models(Ce.covered);
			return n === 0 ? 0 : t.models(Ce.coveredAndRisky) / n;
		}
	}),
	M({
		id: "risky-models-covered",
		label: "Models above the risk bar that are covered",
		unit: "share of models above the bar",
		group: "risk",
		formula: "Of the models released so far at or above the risk bar, the share covered; 0 without any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e, t) => {
			let n = t.models(Ce.risky);
			return n === 0 ? 0 : t.models(Ce.coveredAndRisky) / n;
		}
	}),
	...[
		{
			id: "below-1e24",
			words: "below 1e24 FLOP",
			from: 0,
			below: 1e24
		},
		{
			id: "1e24-1e25",
			words: "from 1e24 to 1e25 FLOP",
			from: 1e24,
			below: 1e25
		},
		{
			id: "1e25-1e26",
			words: "from 1e25 to 1e26 FLOP",
			from: 1e25,
			below: 1e26
		},
		{
			id: "above-1e26",
			words: "from 1e26 FLOP",
			from: 1e26,
			below: Infinity
		}
	].map(({ id: e, words: t, from: n, below: r }) => M({
		id: `covered-models-${e}`,
		label: `Covered models ${t}`,
		unit: "models a month",
		group: "risk",
		formula: `Base models released in the month with training compute ${t} that at least one tier covers.`,
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => {
			let { runs: t, month: i, reach: a } = e, o = 0;
			for (let e = a.count - 1; e >= 0; e--) {
				let s = a.base[e];
				if (t.month[s] < i) break;
				let c = t.trainingFlop[s];
				t.covered[s] !== 0 && c >= n && c < r && (o += 1);
			}
			return o;
		}
	}))
], Jr = [
	M({
		id: "residual-misuse",
		label: "Residual misuse",
		unit: "index",
		group: "risk",
		formula: "Harm from everyday misuse beyond what was possible before, less what existing law deters: (1 − x)·h₀·(e^(η·(Λ − q)) − e^(η·(u₀ − q))), Λ the capability that misusers can reach in spite of all safeguards.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: Hr
	}),
	M({
		id: "tail-event-probability",
		label: "Probability of a tail event",
		unit: "probability",
		group: "risk",
		formula: "Probability of at least one tail event so far: 1 − e^(−sum of monthly hazards). 0 unless a hazard is assumed.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e) => 1 - j(-e.reach.tailHazardSum)
	}),
	M({
		id: "unsafeguarded-capability",
		label: "Capability without safeguards",
		unit: "orders of magnitude",
		group: "risk",
		formula: "Highest capability that can be reached without safeguards: of open weights ever published, or of closed ones stolen and not closed off; −10 before the first.",
		min: -10,
		max: 60,
		summary: "end",
		observe: (e) => Math.max(-10, e.reach.unsafeguardedCapability)
	}),
	M({
		id: "misuse-without-safeguards",
		label: "Initial misuse: no safeguards",
		unit: "index",
		group: "risk",
		formula: "Harm from everyday misuse with the same releases, if no model had safeguards and no law deterred anybody.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => Vr(e, R.none)
	}),
	M({
		id: "misuse-under-existing-law",
		label: "Misuse under existing law",
		unit: "index",
		group: "risk",
		formula: "The same, less the share that existing law deters.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => (1 - e.parameters.existingLaw) * Vr(e, R.none)
	}),
	M({
		id: "misuse-with-voluntary-safeguards",
		label: "Misuse with voluntary safeguards",
		unit: "index",
		group: "risk",
		formula: "The same, with the safeguards that developers build without any rule, as far as derivatives and flaws leave them. Residual misuse adds what duties change.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => (1 - e.parameters.existingLaw) * Vr(e, R.voluntary)
	}),
	M({
		id: "tail-exposure",
		label: "Exposure to a tail event",
		unit: "multiple of the hazard",
		group: "risk",
		formula: "Hazard of a tail event as a multiple of the assumed one: e^(κ·(Q − q)) less what defenders prevent. It moves even where the hazard is assumed to be 0.",
		min: 0,
		max: 1e200,
		summary: "mean",
		observe: Kr
	}),
	M({
		id: "unsafeguarded-lag-months",
		label: "Months from frontier to unsafeguarded access",
		unit: "months",
		group: "risk",
		formula: "Months since the frontier first had the capability that can now be reached without safeguards; the longest lag on record before the first.",
		min: 0,
		max: 264,
		summary: "mean",
		observe: (e) => dr(e, e.reach.unsafeguardedCapability)
	}),
	M({
		id: "derivative-safeguards",
		label: "Safeguards of derivatives",
		unit: "share",
		group: "risk",
		formula: "Mean strength of the safeguards of the derivatives made in the month; 0 without any.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ reach: e }) => e.meanDerivativeSafeguards
	}),
	M({
		id: "flaws-closed",
		label: "Flaws of closed models",
		unit: "share",
		group: "risk",
		formula: "Share of the safeguards of closed models undone by flaws that are reported and not yet fixed.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ reach: e }) => e.reportedClosed
	}),
	M({
		id: "flaws-open",
		label: "Flaws of open models",
		unit: "share",
		group: "risk",
		formula: "Share of the safeguards of open models undone by flaws that are reported and not yet fixed.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ reach: e }) => e.reportedOpen
	}),
	M({
		id: "incidents",
		label: "Serious incidents",
		unit: "incidents",
		group: "risk",
		formula: "Serious incidents of the month: a Poisson process at r·H a year, H the misuse index.",
		min: 0,
		max: 1e100,
		summary: "sum",
		observe: (e) => e.flows.incidents
	}),
	...qr
], Yr = w.length, Xr = {
	us: "the United States",
	eu: "the European Union",
	rest: "the rest of the world"
}, Zr = [M({
	id: "foreign-models",
	label: "Users of foreign models",
	unit: "share of users",
	group: "resilience",
	formula: "Share of users of services, over all jurisdictions by demand, whose base model is by a developer with its home in another jurisdiction.",
	min: 0,
	max: 1,
	summary: "mean",
	observe: ({ demandShare: e }, t) => {
		let n = 0, r = 0;
		for (let i = 0; i < Yr; i++) {
			let a = t.foreignUsers(i);
			n += e[i] * a, r += e[i] * (a + t.domesticUsers(i));
		}
		return r === 0 ? 0 : n / r;
	}
}), ...w.map((e, t) => M({
	id: `foreign-models-${e}`,
	label: `Users of foreign models in ${Xr[e]}`,
	unit: "share of users",
	group: "resilience",
	formula: `Share of users of services in ${Xr[e]} whose base model is by a developer with its home in another jurisdiction.`,
	min: 0,
	max: 1,
	summary: "mean",
	observe: (e, n) => {
		let r = n.foreignUsers(t), i = r + n.domesticUsers(t);
		return i === 0 ? 0 : r / i;
	}
}))], Qr = [M({
	id: "user-surplus",
	label: "Surplus of users",
	unit: "utility",
	group: "innovation",
	formula: "Mean over jurisdictions and niches, by demand, of ln(Σ e^u with doing without / e^u of doing without), in units of utility.",
	min: 0,
	max: 1e3,
	summary: "mean",
	observe: ({ market: e, month: t }) => e.surplusByMonth[t]
}), M({
	id: "user-surplus-change",
	label: "Change of the surplus of users",
	unit: "utility",
	group: "innovation",
	formula: "Surplus of users in the month less that of January 2024.",
	min: -1e3,
	max: 1e3,
	summary: "end",
	observe: ({ market: e, month: t }) => e.surplusByMonth[t] - e.surplusByMonth[0]
})], $r = [M({
	id: "user-surplus-value",
	label: "Surplus of users in money",
	unit: "USD a month",
	group: "innovation",
	formula: "Surplus of users in utility × the worth of a unit × spending of users in the month.",
	min: 0,
	max: 1e30,
	summary: "sum",
	observe: (e, t) => Qr[0].observe(e, t) * e.parameters.surplusWorth * e.market.spendingUsd / 12
})], ei = [
	M({
		id: "developer-entries",
		label: "New developers",
		unit: "developers a month",
		group: "innovation",
		formula: "Developers of base models that entered in the month.",
		min: 0,
		max: 64,
		summary: "sum",
		observe: ({ flows: e }) => e.developerEntries
	}),
	M({
		id: "developer-exits",
		label: "Developers that closed",
		unit: "developers a month",
		group: "innovation",
		formula: "Developers of base models that left in the month, for want of means or for other reasons.",
		min: 0,
		max: 1e4,
		summary: "sum",
		observe: ({ flows: e }) => e.developerExits
	}),
	M({
		id: "maker-entries",
		label: "Makers who came back or began",
		unit: "makers a month",
		group: "innovation",
		formula: "Fine-tuners of every kind that took the place of one that had given up, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => N(e.entries)
	}),
	M({
		id: "maker-exits",
		label: "Makers who gave up",
		unit: "makers a month",
		group: "innovation",
		formula: "Fine-tuners of every kind that gave up after losses in a row, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => N(e.exits)
	}),
	M({
		id: "training-compute",
		label: "Training compute released",
		unit: "FLOP a month",
		group: "innovation",
		formula: "Training compute of the base models released in the month.",
		min: 0,
		max: 1e60,
		summary: "sum",
		observe: ({ flows: e }) => e.trainingFlop
	})
], ti = [
	M({
		id: "hhi-providers",
		label: "Concentration of users by provider",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of users of services by provider: closed services, the equal hosts of each open family, and start-ups that serve one.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { usersByProvider: t }) => t.herfindahl
	}),
	M({
		id: "hhi-origins",
		label: "Concentration of users by origin",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of users by the developer whose base model they use, open or closed.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e, { usersByOrigin: t }) => t.herfindahl
	}),
	M({
		id: "cr4-origins",
		label: "Four largest origins",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users who depend on the four developers with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e, { usersByOrigin: t }) => t.largestShare(4)
	}),
	M({
		id: "open-user-share",
		label: "Users of open models",
		unit: "share of users",
		group: "resilience",
		formula: "Share of users with a provider who use an open family.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => {
			let t = N(e.market.openUsers), n = N(e.market.closedUsers);
			return t + n === 0 ? 0 : t / (t + n);
		}
	})
], ni = [
	M({
		id: "gated-releases",
		label: "Releases with gated weights",
		unit: "models",
		group: "innovation",
		formula: "Base models of the month whose weights are given only to those who sign up.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.gatedReleases
	}),
	M({
		id: "opened-later",
		label: "Gated models opened",
		unit: "models",
		group: "innovation",
		formula: "Gated models whose weights were published in the month, once every law allowed it.",
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => e.flows.openedLater
	}),
	M({
		id: "public-funding",
		label: "Public funding of open models",
		unit: "USD",
		group: "compliance",
		formula: "Public money paid in the month for models with published weights.",
		min: 0,
		max: 0x38d7ea4c68000,
		summary: "sum",
		observe: (e) => e.flows.subsidyUsd
	})
], ri = [
	...Dr,
	...Et,
	...mr,
	...St,
	...ei,
	...ur,
	...Cr,
	...zr,
	...Zr,
	...Qr,
	...$r,
	...ti,
	...Er,
	...Ot,
	...wr,
	...Tt,
	...wt,
	...Br,
	...ni,
	...Dt,
	...Ct,
	...Sr,
	...Jr
], ii = 7.69711747013105, ai = .003949659822581557, oi = 16777216, { density: si, inside: ci, width: li } = ui();
function ui() {
	let e = /* @__PURE__ */ new Float64Array(256), t = /* @__PURE__ */ new Float64Array(256), n = /* @__PURE__ */ new Float64Array(256), r = ai / j(-7.69711747013105), i = ii, a = ii;
	t[0] = i / r * oi, e[0] = r / oi, e[255] = i / oi, n[0] = 1, n[255] = j(-i);
	for (let r = 254; r >= 1; r--) i = -A(ai / i + j(-i)), t[r + 1] = i / a * oi, a = i, n[r] = j(-i), e[r] = i / oi;
	return t[1] = 0, {
		density: n,
		inside: t,
		width: e
	};
}
function di(e) {
	let t = e & 255, n = e >>> 8;
	return n < ci[t] ? (n + .5) * li[t] : -.5;
}
function fi(e, t) {
	for (let n = 0;; n += 2) {
		let r = di(e);
		if (r >= 0) return r;
		let i = e & 255;
		if (i === 0) return ii - A(t(n));
		let a = ((e >>> 8) + .5) * li[i];
		if (si[i] + t(n) * (si[i - 1] - si[i]) < j(-a)) return a;
		e = Math.floor(t(n + 1) * 4294967296) | 0;
	}
}
// src/lib/model/random/normal-quantile.ts
function pi(e) {
	if (e < .02425) return mi(Math.sqrt(-2 * A(e)));
	if (e > .97575) return -mi(Math.sqrt(-2 * A(1 - e)));
	let t = e - .5, n = t * t;
	return (((((-39.69683028665376 * n + 220.9460984245205) * n - 275.9285104469687) * n + 138.357751867269) * n - 30.66479806614716) * n + 2.506628277459239) * t / (((((-54.47609879822406 * n + 161.5858368580409) * n - 155.6989798598866) * n + 66.80131188771972) * n - 13.28068155288572) * n + 1);
}
function mi(e) {
	return (((((-.007784894002430293 * e - .3223964580411365) * e - 2.400758277161838) * e - 2.549732539343734) * e + 4.374664141464968) * e + 2.938163982698783) / ((((.007784695709041462 * e + .3224671290700398) * e + 2.445134137142996) * e + 3.754408661907416) * e + 1);
}
// src/lib/model/random/stream.ts
function hi(e) {
	return Math.ceil(e * gi - .5);
}
const gi = 4294967296, _i = 23283064365386963e-26;
var vi = class {
	uniform(e, t) {
		return ((this.bits(e, t) >>> 0) + .5) * _i;
	}
	exponential(e, t) {
		let n = this.bits(e, t), r = di(n);
		return r >= 0 ? r : this.rareExponential(n, e, t);
	}
	rareExponential(e, t, n) {
		return fi(e, (e) => this.further(e).uniform(t, n));
	}
	normal(e, t) {
		return pi(this.uniform(e, t));
	}
	bitsOf(e, t, n, r) {
		for (let i = 0; i < t; i++) r[i] = this.bits(e[i], n);
	}
	uniformsOf(e, t, n, r) {
		for (let i = 0; i < t; i++) r[i] = ((this.bits(e[i], n) >>> 0) + .5) * _i;
	}
	normalsOf(e, t, n, r) {
		for (let i = 0; i < t; i++) r[i] = pi(((this.bits(e[i], n) >>> 0) + .5) * _i);
	}
	exponentialsOf(e, t, n, r) {
		for (let i = 0; i < t; i++) {
			let t = this.bits(e[i], n), a = di(t);
			r[i] = a >= 0 ? a : this.rareExponential(t, e[i], n);
		}
	}
};
// src/lib/model/random/threefry.ts
const yi = [[
	13,
	15,
	26,
	6
], [
	17,
	29,
	16,
	24
]], bi = (e, t) => e << t | e >>> 32 - t;
function xi([e, t], n, r) {
	let i = t, a = e ^ t ^ 466688986, o = e, s = n + e | 0, c = r + t | 0;
	for (let e = 0; e < 5; e++) {
		let t = yi[e & 1];
		for (let e = 0; e < 4; e++) s = s + c | 0, c = bi(c, t[e]) ^ s;
		s = s + i | 0, c = c + a + e + 1 | 0;
		let n = i;
		i = a, a = o, o = n;
	}
	return [s, c];
}
// src/lib/model/random/stream-keys.ts
function Si([e, t, n, r], i, a, o) {
	let [s, c] = xi([e, t], i, a);
	return xi([n, r], s + o, c);
}
function Ci(e, t) {
	return xi(e, t, 1179996756);
}
// src/lib/model/random/keyed-hash.ts
function wi(e) {
	return e = Math.imul(e ^ e >>> 16, 2146121005), e = Math.imul(e ^ e >>> 15, 2221713035), e ^ e >>> 16;
}
var Ti = class e extends vi {
	keys;
	constructor(e) {
		super(), this.keys = e, [this.first, this.second] = e;
	}
	bits(e, t) {
		let n = wi(e + this.first), r = this.second + Math.imul(t, 2246822507);
		return wi(n ^ r) + n + r | 0;
	}
	further(t) {
		return new e(Ci(this.keys, t));
	}
}, Ei = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = o();
			t.next = function() {
				var e = 2091639 * t.s0 + t.c * 23283064365386963e-26;
				return t.s0 = t.s1, t.s1 = t.s2, t.s2 = e - (t.c = e | 0);
			}, t.c = 1, t.s0 = n(" "), t.s1 = n(" "), t.s2 = n(" "), t.s0 -= n(e), t.s0 < 0 && (t.s0 += 1), t.s1 -= n(e), t.s1 < 0 && (t.s1 += 1), t.s2 -= n(e), t.s2 < 0 && (t.s2 += 1), n = null;
		}
		function i(e, t) {
			return t.c = e.c, t.s0 = e.s0, t.s1 = e.s1, t.s2 = e.s2, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = n.next;
			return o.int32 = function() {
				return n.next() * 4294967296 | 0;
			}, o.double = function() {
				return o() + (o() * 2097152 | 0) * 11102230246251565e-32;
			}, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		function o() {
			var e = 4022871197;
			return function(t) {
				t = String(t);
				for (var n = 0; n < t.length; n++) {
					e += t.charCodeAt(n);
					var r = .02519603282416938 * e;
					e = r >>> 0, r -= e, r *= e, e = r >>> 0, r -= e, e += r * 4294967296;
				}
				return (e >>> 0) * 23283064365386963e-26;
			};
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.alea = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), Di = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.next = function() {
				var e = t.x ^ t.x << 11;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w ^= t.w >>> 19 ^ e ^ e >>> 8;
			}, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor128 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), Oi = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.next = function() {
				var e = t.x ^ t.x >>> 2;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w = t.v, (t.d = t.d + 362437 | 0) + (t.v = t.v ^ t.v << 4 ^ (e ^ e << 1)) | 0;
			}, t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.v = 0, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, r == n.length && (t.d = t.x << 10 ^ t.x >>> 4), t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t.v = e.v, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorwow = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), ki = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.x, n = t.i, r = e[n], i;
				return r ^= r >>> 7, i = r ^ r << 24, r = e[n + 1 & 7], i ^= r ^ r >>> 10, r = e[n + 3 & 7], i ^= r ^ r >>> 3, r = e[n + 4 & 7], i ^= r ^ r << 7, r = e[n + 7 & 7], r ^= r << 13, i ^= r ^ r << 9, e[n] = i, t.i = n + 1 & 7, i;
			};
			function n(e, t) {
				var n, r = [];
				if (t === (t | 0)) r[0] = t;
				else for (t = "" + t, n = 0; n < t.length; ++n) r[n & 7] = r[n & 7] << 15 ^ t.charCodeAt(n) + r[n + 1 & 7] << 13;
				for (; r.length < 8;) r.push(0);
				for (n = 0; n < 8 && r[n] === 0; ++n);
				for (n == 8 ? r[7] = -1 : r[n], e.x = r, e.i = 0, n = 256; n > 0; --n) e.next();
			}
			n(t, e);
		}
		function i(e, t) {
			return t.x = e.x.slice(), t.i = e.i, t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.x && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorshift7 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), Ai = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.w, n = t.X, r = t.i, i, a;
				return t.w = e = e + 1640531527 | 0, a = n[r + 34 & 127], i = n[r = r + 1 & 127], a ^= a << 13, i ^= i << 17, a ^= a >>> 15, i ^= i >>> 12, a = n[r] = a ^ i, t.i = r, a + (e ^ e >>> 16) | 0;
			};
			function n(e, t) {
				var n, r, i, a, o, s = [], c = 128;
				for (t === (t | 0) ? (r = t, t = null) : (t += "\0", r = 0, c = Math.max(c, t.length)), i = 0, a = -32; a < c; ++a) t && (r ^= t.charCodeAt((a + 32) % t.length)), a === 0 && (o = r), r ^= r << 10, r ^= r >>> 15, r ^= r << 4, r ^= r >>> 13, a >= 0 && (o = o + 1640531527 | 0, n = s[a & 127] ^= r + o, i = n == 0 ? i + 1 : 0);
				for (i >= 128 && (s[(t && t.length || 0) & 127] = -1), i = 127, a = 512; a > 0; --a) r = s[i + 34 & 127], n = s[i = i + 1 & 127], r ^= r << 13, n ^= n << 17, r ^= r >>> 15, n ^= n >>> 12, s[i] = r ^ n;
				e.w = o, e.X = s, e.i = i;
			}
			n(t, e);
		}
		function i(e, t) {
			return t.i = e.i, t.w = e.w, t.X = e.X.slice(), t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.X && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor4096 = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), ji = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = "";
			t.next = function() {
				var e = t.b, n = t.c, r = t.d, i = t.a;
				return e = e << 25 ^ e >>> 7 ^ n, n = n - r | 0, r = r << 24 ^ r >>> 8 ^ i, i = i - e | 0, t.b = e = e << 20 ^ e >>> 12 ^ n, t.c = n = n - r | 0, t.d = r << 16 ^ n >>> 16 ^ i, t.a = i - e | 0;
			}, t.a = 0, t.b = 0, t.c = -1640531527, t.d = 1367130551, e === Math.floor(e) ? (t.a = e / 4294967296 | 0, t.b = e | 0) : n += e;
			for (var r = 0; r < n.length + 20; r++) t.b ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.a = e.a, t.b = e.b, t.c = e.c, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == "object" && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.tychei = a;
	})(n, typeof t == "object" && t, typeof define == "function" && define);
})), Mi = /* @__PURE__ */ o(((e, t) => {
	t.exports = {};
})), Ni = /* @__PURE__ */ o(((e, t, n) => {
	(function(e, n, r) {
		var i = 256, a = 6, o = 52, s = "random", c = r.pow(i, a), l = r.pow(2, o), u = l * 2, d = i - 1, f;
		function p(e, t, o) {
			var d = [];
			t = t == 1 ? { entropy: !0 } : t || {};
			var f = _(g(t.entropy ? [e, y(n)] : e ?? v(), 3), d), p = new m(d), b = function() {
				for (var e = p.g(a), t = c, n = 0; e < l;) e = (e + n) * i, t *= i, n = p.g(1);
				for (; e >= u;) e /= 2, t /= 2, n >>>= 1;
				return (e + n) / t;
			};
			return b.int32 = function() {
				return p.g(4) | 0;
			}, b.quick = function() {
				return p.g(4) / 4294967296;
			}, b.double = b, _(y(p.S), n), (t.pass || o || function(e, t, n, i) {
				return i && (i.S && h(i, p), e.state = function() {
					return h(p, {});
				}), n ? (r[s] = e, t) : e;
			})(b, f, "global" in t ? t.global : this == r, t.state);
		}
		function m(e) {
			var t, n = e.length, r = this, a = 0, o = r.i = r.j = 0, s = r.S = [];
			for (n || (e = [n++]); a < i;) s[a] = a++;
			for (a = 0; a < i; a++) s[a] = s[o = d & o + e[a % n] + (t = s[a])], s[o] = t;
			(r.g = function(e) {
				for (var t, n = 0, a = r.i, o = r.j, s = r.S; e--;) t = s[a = d & a + 1], n = n * i + s[d & (s[a] = s[o = d & o + t]) + (s[o] = t)];
				return r.i = a, r.j = o, n;
			})(i);
		}
		function h(e, t) {
			return t.i = e.i, t.j = e.j, t.S = e.S.slice(), t;
		}
		function g(e, t) {
			var n = [], r = typeof e, i;
			if (t && r == "object") for (i in e) try {
				n.push(g(e[i], t - 1));
			} catch {}
			return n.length ? n : r == "string" ? e : e + "\0";
		}
		function _(e, t) {
			for (var n = e + "", r, i = 0; i < n.length;) t[d & i] = d & (r ^= t[d & i] * 19) + n.charCodeAt(i++);
			return y(t);
		}
		function v() {
			try {
				var t;
				return f && (t = f.randomBytes) ? t = t(i) : (t = new Uint8Array(i), (e.crypto || e.msCrypto).getRandomValues(t)), y(t);
			} catch {
				var r = e.navigator, a = r && r.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					e,
					a,
					e.screen,
					y(n)
				];
			}
		}
		function y(e) {
			return String.fromCharCode.apply(0, e);
		}
		if (_(r.random(), n), typeof t == "object" && t.exports) {
			t.exports = p;
			try {
				f = Mi();
			} catch {}
		} else typeof define == "function" && define.amd ? define(function() {
			return p;
		}) : r["seed" + s] = p;
	})(typeof self < "u" ? self : n, [], Math);
})), Pi = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	var n = Ei(), r = Di(), i = Oi(), a = ki(), o = Ai(), s = ji(), c = Ni();
	c.alea = n, c.xor128 = r, c.xorwow = i, c.xorshift7 = a, c.xor4096 = o, c.tychei = s, t.exports = c;
})))(), 1);
function Fi(e) {
	let t = (0, Pi.default)(Li(Ri(e)).map(Ii).join(""));
	return [
		t.int32(),
		t.int32(),
		t.int32(),
		t.int32()
	];
}
const Ii = (e) => (e >>> 0).toString(16).padStart(8, "0");
function Li(e) {
	let [t, n, r, i] = [
		608135816,
		2242054355,
		320440878,
		57701188
	];
	for (let a = 0; a < e.length; a += 2) {
		let [o, s] = [e[a], e[a + 1]], [c, l] = xi([o, s], t, n), [u, d] = xi([s, o], r, i);
		[t, n, r, i] = [
			t ^ c,
			i ^ d,
			r ^ u,
			n ^ l
		];
	}
	return [
		t,
		n,
		r,
		i
	];
}
function Ri(e) {
	let t = [], n = 0, r = (e) => {
		t[n >> 2] = (t[n >> 2] ?? 0) | e << 8 * (n & 3), n += 1;
	};
	for (let t of e) zi(t.codePointAt(0), r);
	for (r(128); n % 8 != 0;) r(0);
	return t;
}
function zi(e, t) {
	if (e < 128) return t(e);
	e < 2048 ? t(192 | e >> 6) : (e < 65536 ? t(224 | e >> 12) : (t(240 | e >> 18), t(128 | e >> 12 & 63)), t(128 | e >> 6 & 63)), t(128 | e & 63);
}
// src/lib/model/random/threefry-stream.ts
var Bi = class e extends vi {
	keys;
	constructor(e) {
		super(), this.keys = e;
	}
	bits(e, t) {
		return xi(this.keys, e, t)[0];
	}
	further(t) {
		return new e(Ci(this.keys, t));
	}
};
// src/lib/model/random/random-source.ts
const H = {
	developerTraits: 1,
	planning: 2,
	runTraits: 3,
	baseFit: 4,
	entry: 5,
	exit: 6,
	approval: 7,
	fineTunerTraits: 8,
	reconsider: 9,
	candidates: 10,
	taste: 11,
	idea: 12,
	project: 13,
	leak: 14,
	parent: 15,
	derivativeTraits: 16,
	knowHow: 17,
	activity: 18,
	audit: 19,
	theft: 20,
	news: 21,
	disclosure: 22,
	developerAudit: 23,
	incident: 24,
	signUp: 25,
	closingOff: 28,
	intent: 29,
	providerEntry: 31,
	providerExit: 32,
	providerTraits: 33
}, U = -1e3, Vi = {
	"keyed-hash": Ti,
	threefry: Bi
};
var Hi = class {
	replicate;
	generator;
	keys;
	constructor(e, t, n = "keyed-hash") {
		this.replicate = t, this.generator = n, this.keys = Fi(e);
	}
	stream(e, t) {
		return new Vi[this.generator](Si(this.keys, this.replicate, e, t));
	}
};
// src/lib/model/state/initial-developers.ts
const Ui = [
	[
		"Google DeepMind",
		25.7,
		"frontier-closed",
		"us"
	],
	[
		"OpenAI",
		25.32,
		"frontier-closed",
		"us"
	],
	[
		"Inflection AI",
		25,
		"frontier-closed",
		"us"
	],
	[
		"Amazon",
		24.68,
		"frontier-closed",
		"us"
	],
	[
		"Anthropic",
		24.59,
		"frontier-closed",
		"us"
	],
	[
		"SenseTime",
		24.59,
		"frontier-closed",
		"rest"
	],
	[
		"Technology Innovation Institute",
		24.58,
		"frontier-open",
		"rest"
	],
	[
		"xAI",
		24.46,
		"frontier-open",
		"us"
	],
	[
		"Alibaba",
		24.11,
		"frontier-open",
		"rest"
	],
	[
		"XVERSE Technology",
		24.1,
		"frontier-open",
		"rest"
	],
	[
		"Mianbi Intelligence",
		24.08,
		"challenger",
		"rest"
	],
	[
		"Tencent",
		24.08,
		"frontier-closed",
		"rest"
	],
	[
		"KT",
		24.08,
		"challenger",
		"rest"
	],
	[
		"vivo AI lab",
		24.02,
		"challenger",
		"rest"
	],
	[
		"Tigerobo",
		24.01,
		"challenger",
		"rest"
	],
	[
		"Shanghai AI Lab",
		24,
		"public",
		"rest"
	],
	[
		"Baichuan",
		23.92,
		"frontier-open",
		"rest"
	],
	[
		"Meta AI",
		23.91,
		"frontier-open",
		"us"
	],
	[
		"Mistral AI",
		23.89,
		"frontier-open",
		"eu"
	],
	[
		"Tsinghua University",
		23.79,
		"public",
		"rest"
	],
	[
		"01.AI",
		23.78,
		"frontier-open",
		"rest"
	],
	[
		"Yayi",
		23.68,
		"challenger",
		"rest"
	],
	[
		"Huawei",
		23.67,
		"frontier-closed",
		"rest"
	],
	[
		"Hugging Face (BigScience)",
		23.56,
		"public",
		"us"
	],
	[
		"Aleph Alpha",
		23.55,
		"challenger",
		"eu"
	],
	[
		"Ant Group",
		23.49,
		"challenger",
		"rest"
	],
	[
		"rinna",
		23.41,
		"challenger",
		"rest"
	],
	[
		"Kunlun",
		23.4,
		"challenger",
		"rest"
	],
	[
		"IBM",
		23.39,
		"challenger",
		"us"
	],
	[
		"LightOn",
		23.38,
		"challenger",
		"eu"
	],
	[
		"Nanbeige",
		23.38,
		"challenger",
		"rest"
	],
	[
		"Bloomberg",
		23.37,
		"challenger",
		"us"
	],
	[
		"Yandex",
		23.34,
		"challenger",
		"rest"
	],
	[
		"HPLT",
		23.31,
		"public",
		"rest"
	],
	[
		"MosaicML",
		23.28,
		"challenger",
		"us"
	],
	[
		"NVIDIA",
		23.26,
		"frontier-open",
		"us"
	],
	[
		"Inspur",
		23.25,
		"challenger",
		"rest"
	],
	[
		"Konan Technology",
		23.24,
		"challenger",
		"rest"
	],
	[
		"China Mobile",
		23.22,
		"challenger",
		"rest"
	],
	[
		"NCSOFT",
		23.1,
		"challenger",
		"rest"
	],
	[
		"Preferred Networks",
		23.07,
		"challenger",
		"rest"
	],
	[
		"Microsoft",
		23.05,
		"frontier-closed",
		"us"
	],
	[
		"Sber",
		23.03,
		"challenger",
		"rest"
	],
	[
		"Cerebras Systems",
		23.02,
		"challenger",
		"us"
	],
	[
		"Writer",
		22.98,
		"challenger",
		"us"
	],
	[
		"EleutherAI",
		22.97,
		"public",
		"us"
	],
	[
		"Salesforce",
		22.9,
		"challenger",
		"us"
	],
	[
		"LAION",
		22.89,
		"public",
		"rest"
	],
	[
		"OpenLM Research",
		22.89,
		"public",
		"us"
	],
	[
		"AI Sweden",
		22.88,
		"public",
		"eu"
	],
	[
		"Stability AI",
		22.83,
		"challenger",
		"rest"
	],
	[
		"Zhipu AI",
		22.82,
		"challenger",
		"rest"
	]
];
// src/lib/model/steps/step.ts
function W(e, t) {
	return Object.assign(t, e);
}
// src/lib/model/steps/choose-services.ts
const Wi = w.length, Gi = W({
	reads: {
		developers: "active priceMarkUp reputation",
		runs: "markets",
		market: "anchorUtility closedAppeal closedCapability closedChoice closedShare closedStanding closedUsers familyAppeal hostedUsers insideFamily markup offered openAppeal openShare openStanding openUsers outsideShare startUpAppeal sumAppeal surplus surplusByMonth",
		providers: "active appeal base developer niche share users",
		world: "demandShare frontierCapability nicheShare"
	},
	writes: {
		market: "closedChoice closedShare closedStanding closedUsers familyAppeal hostedUsers insideFamily openShare openStanding openUsers outsideShare startUpAppeal sumAppeal surplus surplusByMonth usersAt",
		providers: "share users",
		world: "bestClosed"
	}
}, function(e) {
	let { developers: t, market: n, month: r, parameters: i, providers: a } = e, o = r === 0 ? 1 : i.switchingShare;
	n.reserve(t.count), n.closedUsers.fill(0), n.openUsers.fill(0), n.closedChoice.fill(0), n.surplusByMonth[r] = 0, a.users.fill(0), Ki(e);
	for (let t = 0; t < Wi; t++) a.count > 0 && qi(e, t), Ji(e, t), Yi(e, t, o), ea(e, t, o);
	n.hostedUsers.set(n.openUsers);
	for (let e = 0; e < a.count; e++) {
		let t = a.developer[e];
		n.hostedUsers[t] = Math.max(0, n.hostedUsers[t] - a.users[e]);
	}
});
function Ki({ developers: e, market: t, parameters: n }) {
	let { nestDissimilarity: r, openCost: i, priceSensitivity: a, serviceCostUsd: o, serviceTaste: s } = n;
	for (let n = 0; n < e.count; n++) {
		let c = e.reputation[n];
		t.openStanding[n] = j((c - i) / (s * r));
		let l = t.markup[n], u = e.priceMarkUp[n] * (a * o + l), d = (c / s - (l - 1) - u) / r;
		t.closedStanding[n] = e.active[n] === 1 ? j(d) : 0;
	}
}
function qi(e, t) {
	let { developers: n, market: r, parameters: i, providers: a } = e, { openStanding: o, startUpAppeal: s } = r;
	s.fill(0, 0, n.count * i.niches);
	for (let n = 0; n < a.count; n++) {
		let r = a.developer[n], c = r * i.niches + a.niche[n];
		s[c] += o[r] * Nr(e, n, t);
	}
}
function Ji(e, t) {
	let { developers: n, market: r, parameters: i } = e, { niches: a, nestDissimilarity: o } = i, { familyAppeal: s, insideFamily: c, offered: l, openAppeal: u, startUpAppeal: d, sumAppeal: f } = r, { closedAppeal: p, closedCapability: m, closedStanding: h, openStanding: g } = r, { active: _, count: v } = n, y = t * a;
	f.fill(jr(e), y, y + a);
	let b = -Infinity;
	for (let e = 0; e < v; e++) {
		let n = e * Wi + t;
		if (_[e] === 1 && (b = Math.max(b, m[n])), l[e] === 0) continue;
		let r = h[e] * p[n], i = n * a;
		if (l[e] === 1) {
			r !== c[i] && (c.fill(r, i, i + a), s.fill(Mr(r, o), i, i + a));
			let e = s[i];
			for (let t = 0; t < a; t++) f[y + t] += e;
			continue;
		}
		let v = g[e], x = e * a;
		for (let e = 0; e < a; e++) {
			let n = i + e, l = r + v * u[n] + d[x + e];
			l !== c[n] && (c[n] = l, s[n] = t > 0 && l === c[n - a] ? s[n - a] : Mr(l, o)), f[y + e] += s[n];
		}
	}
	e.bestClosed[t] = b;
}
function Yi(e, t, n) {
	let { developers: r, market: i } = e, { offered: a } = i, { count: o } = r;
	for (let r = 0; r < o; r++) a[r] === 1 ? Xi(e, r, t, n) : a[r] === 2 ? Zi(e, r, t, n) : a[r] !== 0 && Qi(e, r, t, n);
	$i(e, t, n);
}
function Xi(e, t, n, r) {
	let { demandShare: i, market: a, nicheShare: o, parameters: s } = e, { closedShare: c, sumAppeal: l } = a, { niches: u } = s, d = t * Wi + n, f = d * u, p = n * u, m = a.familyAppeal[f], h = 0, g = 0;
	for (let e = 0; e < u; e++) {
		let t = m / l[p + e], n = c[f + e] + r * (t - c[f + e]);
		c[f + e] = n, h += o[e] * t, g += o[e] * n;
	}
	a.closedChoice[t] += i[n] * h, a.closedUsers[t] += i[n] * g, a.usersAt[d] = g;
}
function Zi(e, t, n, r) {
	let { demandShare: i, market: a, nicheShare: o, parameters: s } = e, { familyAppeal: c, openShare: l, sumAppeal: u } = a, { niches: d } = s, f = t * Wi + n, p = f * d, m = n * d, h = 0;
	for (let e = 0; e < d; e++) {
		let t = c[p + e] / u[m + e], n = l[p + e] + r * (t - l[p + e]);
		l[p + e] = n, h += o[e] * n;
	}
	a.openUsers[t] += i[n] * h, a.usersAt[f] = h;
}
function Qi(e, t, n, r) {
	let { demandShare: i, market: a, nicheShare: o, parameters: s } = e, { closedShare: c, familyAppeal: l, insideFamily: u, openShare: d, sumAppeal: f } = a, { niches: p } = s, m = t * Wi + n, h = m * p, g = n * p, _ = a.closedStanding[t] * a.closedAppeal[m], v = 0, y = 0, b = 0;
	for (let e = 0; e < p; e++) {
		let t = h + e, n = l[t] / f[g + e], i = _ > 0 ? n * (_ / u[t]) : 0, a = c[t] + r * (i - c[t]), s = d[t] + r * (n - i - d[t]);
		c[t] = a, d[t] = s, v += o[e] * i, y += o[e] * a, b += o[e] * s;
	}
	a.closedChoice[t] += i[n] * v, a.closedUsers[t] += i[n] * y, a.openUsers[t] += i[n] * b, a.usersAt[m] = y + b;
}
function $i(e, t, n) {
	let { demandShare: r, market: i, month: a, nicheShare: o, parameters: s } = e, { outsideShare: c, sumAppeal: l, surplus: u, surplusByMonth: d } = i, { niches: f, serviceTaste: p } = s, m = jr(e);
	for (let e = 0; e < f; e++) {
		let i = t * f + e;
		c[i] += n * (m / l[i] - c[i]), u[i] = p * A(l[i] / m), d[a] += r[t] * o[e] * u[i];
	}
}
function ea(e, t, n) {
	let { demandShare: r, market: i, nicheShare: a, parameters: o, providers: s } = e;
	for (let c = 0; c < s.count; c++) {
		if (s.active[c] === 0) continue;
		let l = s.niche[c], u = s.developer[c], d = (u * Wi + t) * o.niches + l, f = i.openStanding[u] * Nr(e, c, t), p = i.familyAppeal[d] / i.sumAppeal[t * o.niches + l], m = f === 0 ? 0 : p * (f / i.insideFamily[d]), h = c * Wi + t;
		s.share[h] += n * (m - s.share[h]), s.users[c] += r[t] * a[l] * s.share[h];
	}
}
// src/lib/model/steps/move-anchor.ts
const ta = w.length, na = W({
	reads: {
		market: "anchorUtility closedAppeal downloadAppeal openAppeal",
		providers: "appeal",
		world: "frontierCapability"
	},
	writes: {
		market: "anchorUtility closedAppeal downloadAppeal openAppeal",
		providers: "appeal"
	}
}, function(e) {
	let { developers: t, market: n, parameters: r, providers: i } = e, a = Ar(e);
	if (Math.abs(a) < 40 * r.serviceTaste * r.nestDissimilarity) return;
	n.anchorUtility += a;
	let o = j(-a / (r.serviceTaste * r.nestDissimilarity)), s = j(-a / r.downloadTaste), c = t.count;
	for (let e = 0; e < c * ta; e++) n.closedAppeal[e] *= o;
	for (let e = 0; e < c * ta * n.niches; e++) n.openAppeal[e] *= o;
	for (let e = 0; e < c * n.niches; e++) n.downloadAppeal[e] *= s;
	for (let e = 0; e < i.count; e++) i.appeal[e] *= o;
}), ra = W({
	reads: { market: "closedChoice markup" },
	writes: { market: "markup" }
}, function({ developers: e, market: t }) {
	for (let n = 0; n < e.count; n++) t.markup[n] = it(t.markup[n], t.closedChoice[n]);
});
// src/lib/model/state/adopt.ts
function ia(e, t, n) {
	let { runs: r, fineTuners: i, lineage: a } = e, o = i.base[t];
	o >= 0 && --r.adopters[o], n >= 0 && (r.adopters[n] += 1, a.useBase(n, e.makersPerFineTuner)), i.base[t] = n;
}
// src/lib/model/decisions/candidates.ts
function aa(e, t, n) {
	let { runs: r, fineTuners: i } = e;
	return r.markets[n] & 1 << i.home[t] ? !0 : i.leaks[t] === 1 && r.open[n] === 1;
}
function oa(e, t, n) {
	return aa(e, t, n) ? e.runs.open[n] === 1 || e.random.stream(e.month, H.signUp).uniform(t, e.runs.id[n]) < 1 / (1 + e.parameters.signUpMonths) : !1;
}
function sa(e, t, n, r, i) {
	let a = t.uniform(n, 3 * r), o = t.uniform(n, 3 * r + 1) < i ? e.groupStart[n] + Math.floor(a * e.groupSize[n]) : Math.floor(a * e.count);
	return e.openingBase[o];
}
function ca(e, t, n) {
	return e.newsBase[t.bits(n, 0) & 31];
}
// src/lib/model/steps/publish-news.ts
const la = Int32Array.from({ length: 32 }, (e, t) => t), ua = W({
	reads: { runs: "id month openCount openRows" },
	writes: { world: "newsBase" }
}, function(e) {
	let { runs: t, month: n, newsBase: r, parameters: i, scratch: a } = e, o = i.newsHalfLifeMonths, s = e.random.stream(n, H.news), c = a.float64(0), l = a.float64(1);
	c.fill(Infinity, 0, 32), r.fill(-1);
	for (let e = t.openCount - 1; e >= 0; e--) {
		let i = t.openRows[e], a = n - t.month[i];
		if (a > 4 * o) continue;
		let u = j(-A(2) * a / o);
		s.exponentialsOf(la, 32, t.id[i], l);
		for (let e = 0; e < 32; e++) {
			let t = l[e] / u;
			t < c[e] && (c[e] = t, r[e] = i);
		}
	}
});
// src/lib/model/state/home-of.ts
function da(e, t) {
	let n = 0;
	for (let r = 0; r < w.length - 1; r++) if (n += t[r], e < n) return r;
	return w.length - 1;
}
// src/lib/model/steps/advance-frontier.ts
const fa = W({
	reads: { world: "algorithmsLog10 firstOpenActivity frontierCapability openActivity openFrontierCapability" },
	writes: { world: "algorithmsLog10 frontierCapability makersPerFineTuner openFrontierCapability pricePerFlopUsd" }
}, function(e) {
	let { parameters: t, month: n } = e;
	e.pricePerFlopUsd = t.pricePerFlopUsd * k(t.priceFactorPerYear, -n / 12), pa(e), e.makersPerFineTuner = ma(e) / t.fineTuners;
	let r = 24 + n;
	n > 0 && (e.frontierCapability[r] = e.frontierCapability[r - 1], e.openFrontierCapability[r] = e.openFrontierCapability[r - 1]);
});
function pa(e) {
	let { algorithmsLog10: t, month: n, parameters: r } = e, { algorithmicHalvingMonths: i, researchFeedback: a } = r;
	if (a === 0 || n === 0) return;
	let o = e.firstOpenActivity > 0 ? e.openActivity / e.firstOpenActivity : 1, s = 1 - a + a * Math.sqrt(o);
	t[n] = t[n - 1] + qe(2) / i * s;
}
function ma(e) {
	let { makersAtStart: t, makersGrowth: n } = e.parameters;
	return t * 10 / (1 + 9 * k(n, -e.month / 12));
}
// src/lib/model/state/lifecycle.ts
const G = {
	...Ee,
	planned: 7
}, ha = {
	none: 0,
	forGood: 1,
	untilPublished: 2
}, ga = [
	G.releasedOpen,
	G.releasedGated,
	G.releasedClosed
], _a = {
	[G.planned]: [G.inTraining, G.abandoned],
	[G.inTraining]: [
		G.awaitingApproval,
		...ga,
		G.withheld,
		G.abandoned
	],
	[G.awaitingApproval]: [
		...ga,
		G.withheld,
		G.abandoned
	],
	[G.releasedGated]: [G.releasedOpen],
	[G.releasedOpen]: [],
	[G.releasedClosed]: [],
	[G.withheld]: [],
	[G.abandoned]: []
};
function va({ stage: e }, t, n) {
	let r = e[t];
	if (!_a[r].includes(n)) throw Error(`base model ${t} cannot go from stage ${ya(r)} to ${ya(n)}`);
	e[t] = n;
}
function ya(e) {
	return Object.entries(G).find(([, t]) => t === e)[0];
}
function ba({ stage: e }, t) {
	switch (e[t]) {
		case G.releasedOpen:
		case G.releasedGated:
		case G.releasedClosed: return !0;
		default: return !1;
	}
}
function xa({ stage: e }, t) {
	return e[t] === G.releasedOpen;
}
function Sa(e, t) {
	return ba(e, t) && !xa(e, t);
}
// src/lib/model/steps/reach-models.ts
const Ca = W({
	reads: { runs: "month safeguards stage" },
	writes: {
		runs: "reachRow",
		reach: "base count safeguards voluntary"
	}
}, function(e) {
	let { month: t, runs: n } = e;
	for (let r = 0; r < n.count; r++) n.month[r] === t && ba(n, r) && wa(e, r);
});
function wa(e, t) {
	let { runs: n, parameters: r, reach: i } = e, a = i.add();
	i.base[a] = t, n.reachRow[t] = a, i.safeguards[a] = n.safeguards[t], i.voluntary[a] = r.safeguardStrength;
}
// src/lib/model/parameters/median-budgets.ts
function Ta(e) {
	return [
		e.hobbyistBudgetUsd,
		e.academicBudgetUsd,
		e.startUpBudgetUsd,
		e.enterpriseBudgetUsd
	];
}
// src/lib/model/laws/pay-duties.ts
function Ea(e, t, n) {
	let { developers: r, flows: i, laws: a, month: o } = e, s = e.runs.developer[t];
	r.complianceUsd[s] += n.firstUsd + n.perModelUsd, i.developerComplianceUsd += n.firstUsd + n.perModelUsd;
	for (let e = 0; e < a.length; e++) {
		let t = s * a.length + e;
		r.paidFirstUsd[t] = Math.max(r.paidFirstUsd[t], n.heaviestFirstUsd[e]), r.owedPerYearUsd[t] = Math.max(r.owedPerYearUsd[t], n.heaviestPerYearUsd[e]), n.laws & 1 << e && (r.coveredMonth[t] = o);
	}
}
// src/lib/model/state/open-frontier.ts
function Da(e, t) {
	let { runs: n } = e, r = 24 + e.month;
	e.openFrontierFlop = Math.max(e.openFrontierFlop, n.trainingFlop[t]), e.openFrontierCapability[r] = Math.max(e.openFrontierCapability[r], n.capability[t]);
}
function Oa(e, t) {
	let { runs: n, parameters: r } = e, i = e.random.stream(U, H.disclosure), a = n.id[t], o = n.open[t] === 1 ? r.disclosureOpen : r.disclosureClosed;
	return !(ka(e, n.covered[t], n.trainingFlop[t]) && i.uniform(a, 1) < r.silenceAboveLine) && i.uniform(a, 0) < o;
}
function ka({ laws: e }, t, n) {
	if (t === 0) return !1;
	for (let { tiers: r } of e) for (let { bit: e, lineFlop: i } of r) if (t & 1 << e && i > 0 && n <= i * 10) return !0;
	return !1;
}
function Aa({ laws: e }) {
	let t = 0;
	for (let n of e) if (n.inForce) for (let { lineFlop: e } of n.tiers) e < 1e40 && (t = Math.max(t, e));
	return t > 0 ? t : 1e25;
}
// src/lib/model/state/offers.ts
const ja = w.length;
function Ma(e, t) {
	let { runs: n, market: r, parameters: i } = e, a = n.developer[t], o = n.capability[t];
	if (r.reserve(e.developers.count), n.open[t] === 1) {
		for (let n = 0; n < i.niches; n++) Pa(e, t, n, o), r.bestOpenInNiche[n] = Math.max(r.bestOpenInNiche[n], o);
		return;
	}
	r.offered[a] |= 1;
	let s = Or(e, o, n.covered[t] !== 0);
	for (let i = 0; i < ja; i++) {
		if (!(n.markets[t] & 1 << i)) continue;
		let c = a * ja + i;
		r.closedAppeal[c] = Math.max(r.closedAppeal[c], s), r.closedCapability[c] = Math.max(r.closedCapability[c], o), e.bestClosed[i] = Math.max(e.bestClosed[i], o);
	}
}
function Na(e, t, n) {
	let { runs: r, market: i } = e, a = 1 << n;
	if ((r.markets[t] & a) === 0) return;
	r.markets[t] &= ~a;
	let o = r.developer[t], s = o * ja + n;
	i.closedCapability[s] = -Infinity, i.closedAppeal[s] = 0;
	for (let t = 0; t < r.count; t++) {
		if (!(r.developer[t] === o && Sa(r, t)) || (r.markets[t] & a) === 0) continue;
		let n = Or(e, r.capability[t], r.covered[t] !== 0);
		i.closedAppeal[s] = Math.max(i.closedAppeal[s], n), i.closedCapability[s] = Math.max(i.closedCapability[s], r.capability[t]);
	}
}
function Pa(e, t, n, r) {
	let { runs: i, market: a, parameters: o } = e, s = i.developer[t], { niches: c } = o, l = s * c + n, u = o.userQualityWeight * r, d = i.covered[t] !== 0, f = d ? u + o.complianceTrust : u;
	if (f <= a.openFloor[l]) return;
	a.offered[s] |= 2;
	let p = Or(e, r, d), m = Be;
	for (let e = 0; e < ja; e++) {
		let r = (s * ja + e) * c + n;
		i.markets[t] & 1 << e && f > a.openUtility[r] && (a.openUtility[r] = f, a.openAppeal[r] = p), m = Math.min(m, a.openUtility[r]);
	}
	u > a.downloadUtility[l] && (a.downloadUtility[l] = u, a.downloadRow[l] = -1 - t, a.downloadAppeal[l] = kr(u - a.anchorUtility, o.downloadTaste)), a.openFloor[l] = Math.min(m, a.downloadUtility[l]);
}
function Fa(e) {
	let t = [];
	for (let n = -1; n < w.length; n++) {
		let r = 0;
		for (let t = 0; t <= T; t++) e(n, t) && (r |= 1 << t);
		t.push(r);
	}
	return (e, n) => (t[e - -1] >> n & 1) == 1;
}
// src/lib/model/laws/outlook.ts
function Ia(e, t) {
	let { arena: n, parameters: r } = e;
	if (n.outlook?.laws === t) return n.outlook;
	let i = new Float64Array(e.laws.length);
	for (let e of t) i[e.index] = 1 - k(1 - e.developerDetection, 12 * r.dutyHorizonYears);
	return n.outlook = {
		laws: t,
		bound: t.some((e) => e.inForce),
		paysOut: t.some((e) => e.paysOut),
		markets: La(t),
		foundOut: i
	};
}
function La(e) {
	let t = [T];
	for (let n = 0; n < w.length; n++) {
		let r = ue(n), i = pe(T, r);
		if (e.some((e) => e.inForce && e.reaches(-1, r) && !e.reaches(-1, i))) for (let e of [...t]) pe(e, r) !== 0 && t.push(pe(e, r));
	}
	return t;
}
function Ra({ runs: e, developers: t, parameters: n }, r, i, a, o, s, c, l) {
	let u = t.revenueUsd[e.developer[a]], d = 1, f = 0;
	for (let e of r) {
		if (!(o & 1 << e.index)) continue;
		let t = i[e.index];
		f += t * n.perceivedSeverity * e.penaltyUsd(u, l), d *= 1 - t;
	}
	return f + (1 - d) * (s + .5 * c);
}
// src/lib/model/decisions/plan-gain.ts
function za({ priceUsd: e, row: t, wishedFlop: n, world: r }, i) {
	let a = r.parameters.revenueExponent, o = n * e, s = i * e;
	return {
		flop: i,
		costUsd: s,
		valueUsd: o / a * (i === n ? 1 : k(i / n, a)),
		facts: Qt(r, t, "plan", en(), i, s)
	};
}
function Ba({ runs: e, pricePerFlopUsd: t }, n) {
	return e.trainingCostUsd[n] > 0 ? e.trainingCostUsd[n] / e.trainingFlop[n] : t;
}
function Va({ demandShare: e }, t) {
	let n = 0;
	for (let r of he(t)) n += e[r];
	return n;
}
function Ha(e, t, n, r, i, a, o) {
	let { fearedLaws: s, laws: c } = e, l = Ua(e, c, t, n, r, i, a);
	if (s === null) return l;
	let u = e.world.parameters.lineUncertainty, d = Ua(e, s, t, n, r, i, o);
	return (1 - u) * l + u * d;
}
function Ua({ world: e, row: t, sunk: n, foundOut: r }, i, a, o, s, c, l) {
	if (!Ga(s, c, l)) return -Infinity;
	let { runs: u, parameters: d } = e, f = a.valueUsd, p = s === D.open, m = s === D.gated || s === D.staged, h = c || u.permission[t] === F.granted, g = c ? 0 : (u.delayed[t] === 1 ? 0 : l.delayMonths) + (h ? 0 : l.reviewMonths), _ = h ? 0 : l.rejectProbability, v = g === 0 ? 1 : k(1 - d.valueDecay, g), y = s === D.staged ? k(1 - d.valueDecay, l.opensAfterMonths) : 0, b = f * (1 + (p ? 1 : m ? d.gatedPremium + (1 - d.gatedPremium) * y : 0) * u.openness[t]) * o * v * (1 - _), x = p ? 1 : m ? 1 - d.gatedControl * (1 - y) : 0, S = x * l.liabilityShare * d.expectedHarmShare * f * o, ee = x > 0 ? l.perAdopterUsd * e.expectedAdopters : 0, C = l.weighedUsd(d.dutyHorizonYears) + ee, te = c ? Ra(e, i, r, t, l.laws, C, p ? 0 : b, a.costUsd) : C;
	return b + l.subsidyUsd * (p ? 1 : y) - te - S - (n ? 0 : a.costUsd);
}
function Wa({ world: e, row: t, sunk: n }, r, i, a) {
	if (r) return Infinity;
	let o = Math.max(0, e.runs.openness[t]);
	return i.valueUsd * (1 + o) * a - (n ? 0 : i.costUsd);
}
function Ga(e, t, n) {
	if (t && n.laws === 0) return !1;
	switch (e) {
		case D.open: return n.mayPublish || t;
		case D.gated: return n.laws !== 0;
		case D.staged: return !t && !n.mayPublish && n.opensAfterMonths < Infinity;
		case D.closed: return !0;
	}
}
// src/lib/model/decisions/plan-reason.ts
function Ka(e, t, n) {
	let { world: r, row: i } = e, { runs: a, developers: o, parameters: s } = r, { obligation: c } = n, l = r.arena.obligation;
	l.clear();
	let u = Ua(e, [], t, Va(r, T), n.weights, !1, l), d = c.weighedUsd(s.dutyHorizonYears), f = n.open ? c.liabilityShare * s.expectedHarmShare * t.valueUsd : 0, p = u - n.gainUsd - d - f;
	return f > d && f > p ? ye.liabilityExceedsGain : c.approvals.length > 0 && p > d ? ye.awaitingApproval : d > o.largestRunUsd[a.developer[i]] ? ye.complianceBeyondBudget : ye.complianceExceedsGain;
}
// src/lib/model/decisions/training-plan.ts
const qa = [
	D.open,
	D.staged,
	D.gated,
	D.closed
], Ja = [!1], Ya = [!1, !0];
function Xa(e, t, n, r, i, a = null) {
	let { runs: o, developers: s, parameters: c } = e, l = Ia(e, t), u = {
		world: e,
		laws: t,
		fearedLaws: c.lineUncertainty > 0 ? a : null,
		foundOut: l.foundOut,
		row: n,
		wishedFlop: Ke(o.wishedLog10Flop[n]),
		priceUsd: Ba(e, n),
		sunk: i
	}, d = o.barred[n], f = o.openness[n] > 0 ? D.open : D.closed, p = za(u, r[0]);
	if (!l.bound) return {
		option: $a({
			...u,
			laws: [],
			fearedLaws: null
		}, p, T, f, !1),
		reason: ye.none
	};
	let m = pe(T, d), h = $a(u, p, m, f, !1);
	if (h.obligation.isFree() && u.fearedLaws === null && m === T) return {
		option: h,
		reason: ye.none
	};
	let g = h.gainUsd, _ = p, v = m, y = f, b = !1, x = s.lawAbiding[o.developer[n]] === 1 ? Ja : Ya, S = r.map((e, t) => t === 0 ? p : za(u, e)), { obligation: ee, fearedObligation: C } = e.arena;
	for (let t of Za(l.markets, d, m)) {
		let n = Va(e, t);
		for (let e of S) if (Wa(u, l.paysOut, e, n) > g) for (let r of qa) {
			r !== D.gated && Qa(u, e, t, r, ee);
			for (let i of x) {
				let a = Ha(u, e, n, r, i, ee, C);
				a > g && (g = a, _ = e, v = t, y = r, b = i);
			}
		}
	}
	let te = g >= 0, ne = _.flop === p.flop && v === T && y === f && !b;
	return te && ne ? {
		option: h,
		reason: ye.none
	} : {
		option: te ? $a(u, _, v, y, b) : null,
		reason: Ka(u, p, h)
	};
}
function Za(e, t, n) {
	if (t === 0) return e;
	let r = e.filter((e) => !me(e, t));
	return r.length > 0 ? r : [n];
}
function Qa({ world: e, laws: t, fearedLaws: n, row: r }, { facts: i }, a, o, s) {
	let c = e.runs.developer[r];
	i.markets = a, $t(i, o), rn(e, t, c, i, s), n !== null && rn(e, n, c, i, e.arena.fearedObligation);
}
function $a(e, t, n, r, i) {
	let { world: a } = e, o = new nn(a.laws.length);
	Qa(e, t, n, r, o);
	let s = Va(a, n), { fearedObligation: c } = a.arena;
	return {
		flop: t.flop,
		weights: r,
		markets: n,
		ignoring: i,
		open: r === D.open,
		gainUsd: Ha(e, t, s, r, i, o, c),
		obligation: o
	};
}
// src/lib/model/laws/coverage.ts
function eo(e, t) {
	let n = Qt(e, t, "release", e.arena.original), r = 0;
	for (let t of e.laws) if (t.inForce) for (let e of t.tiersOnFineTuners) e.coversModel(n) && (r |= 1 << e.bit);
	return r;
}
function to(e, t) {
	let { coverage: n } = e.arena, r = n[t];
	return r === -1 ? n[t] = eo(e, t) : r;
}
function no({ arena: e, runs: t }) {
	e.coverage.length < t.count && (e.coverage = new Int32Array(t.id.length)), e.coverage.fill(-1, 0, t.count);
}
// src/lib/model/laws/found-out.ts
function ro({ perceivedSeverity: e }, t, n, r) {
	return t.detectionInYear * Math.min(n, e * t.penaltyUsd(n, r));
}
// src/lib/model/laws/expected-duties.ts
const io = E.length, ao = w.length * io;
function oo(e, t, n) {
	return (e * w.length + t) * io + n;
}
function so({ arena: e, runs: t }, n, r, i, a, o) {
	let { modification: s, owed: c } = e;
	s.modificationFlop = 0, s.modificationCostUsd = 0, s.originalFlop = t.trainingFlop[r], s.originalDisclosed = t.disclosed[r] === 1, s.revenueUsd = o, s.kind = a, s.home = 0, s.regulatedUse = !1;
	let l = 0;
	for (let e of n.tiersOnFineTuners) s.originalCovered = !!(i & 1 << e.bit), Qn(e, s) && (er(e, s, c), l = Math.max(l, c.perModelUsd + c.perYearUsd));
	return l;
}
function co({ parameters: e, toolingShare: t }, n, r, i) {
	if (r === 0) return 0;
	let a = e.dutyCostScale * t * r;
	return Math.min(a, ro(e, n, i, 0));
}
function lo(e) {
	return Ta(e).map((t) => e.wealthRatio * t);
}
// src/lib/model/decisions/safeguards.ts
function uo(e) {
	return Math.min(1, Math.max(0, e));
}
function fo(e, t, n, r) {
	let { parameters: i } = e, a = r === 0 ? 0 : i.safeguardByDuty, o = n && i.safeguardsPassedOn > 0 ? i.safeguardsPassedOn * po(e, t) : 0;
	return uo(i.safeguardStrength + a - o);
}
function po(e, t) {
	let { activeByKind: n, demandShare: r, laws: i, parameters: a } = e;
	if (!i.some((e) => e.inForce)) return 0;
	let o = Ta(a), s = 0;
	for (let e of n) s += e;
	if (s === 0) return 0;
	let c = eo(e, t), l = i.filter((e) => e.inForce), u = l.map((n) => lo(a).map((r, i) => co(e, n, so(e, n, t, c, i, r), r))), d = 0;
	for (let e = 0; e < w.length; e++) for (let t = 0; t < n.length; t++) {
		let i = 0;
		l.forEach((n, r) => {
			n.reaches(e, ue(e)) && (i += u[r][t]);
		}), d += r[e] * (n[t] / s) * Math.min(1, i / o[t]);
	}
	return d;
}
// src/lib/model/steps/release-models.ts
const mo = [be.frontierClosed, be.frontierOpen], ho = Math.sqrt(10), go = W({
	reads: {
		developers: "active complianceUsd home kind largestRunUsd lawAbiding owedPerYearUsd paidFirstUsd revenueUsd subsidyUsd",
		runs: "barred capability covered delayed developer developerRevenueUsd disclosed freeLicence gated id log10Flop markets month open openCount openness permission reason stage trainedMonth trainingCostUsd trainingFlop wishedLog10Flop",
		lineage: "parents useCount",
		market: "anchorUtility bestOpenInNiche closedAppeal closedCapability closedUsers downloadUtility offered openFloor openUsers openUtility",
		flows: "closedByRule collateralReleases coveredReleases developerComplianceUsd disclosedAboveLine gatedReleases openReleases releases releasesAboveLine releasesBelowLine releasesInBreach subsidyUsd trainingFlop undisclosedReleases withheldFromMarket",
		world: "activeByKind algorithmsLog10 bestClosed demandShare expectedAdopters frontierCapability frontierFlop laws openFrontierCapability openFrontierFlop pricePerFlopUsd reviewersFree toolingShare"
	},
	writes: {
		developers: "complianceUsd coveredMonth owedPerYearUsd paidFirstUsd subsidyUsd",
		runs: "appeal arrival capability covered delayed developerRevenueUsd disclosed fit gated ignoredLaws markets month open openCount openRows parameterCount permission reason safeguards stage",
		lineage: "parents useCount",
		market: "bestOpenInNiche closedAppeal closedCapability downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility",
		flows: "closedByRule collateralReleases coveredReleases developerComplianceUsd disclosedAboveLine gatedReleases openReleases releases releasesAboveLine releasesBelowLine releasesInBreach subsidyUsd trainingFlop undisclosedReleases withheldFromMarket",
		world: "bestClosed frontierCapability frontierFlop openFrontierCapability openFrontierFlop"
	}
}, function(e) {
	let { runs: t, month: n } = e;
	for (let r = 0; r < t.count; r++) {
		if (t.month[r] !== n) continue;
		let i = t.stage[r];
		(i === G.inTraining || i === G.awaitingApproval && t.permission[r] === F.granted) && _o(e, r);
	}
});
function _o(e, t) {
	let { runs: n, developers: r, month: i } = e;
	if (r.active[n.developer[t]] === 0) {
		va(n, t, G.abandoned);
		return;
	}
	let { option: a, reason: o } = Xa(e, e.laws, t, [n.trainingFlop[t]], !0);
	if (o !== 0 && n.reason[t] === 0 && (n.reason[t] = o), a === null) va(n, t, G.withheld), e.flows.abandonedRuns += 1;
	else if (n.open[t] = +!!a.open, n.gated[t] = vo(a.weights), n.markets[t] = a.markets, n.ignoredLaws[t] = a.ignoring ? a.obligation.laws : 0, !a.ignoring && a.obligation.approvals.length > 0 && n.permission[t] === F.notAsked) n.permission[t] = F.waiting, va(n, t, G.awaitingApproval), n.arrival[t] = i + e.random.stream(U, H.approval).uniform(n.id[t], 0);
	else {
		if (!a.ignoring && n.delayed[t] === 0 && a.obligation.delayMonths > 0) {
			n.delayed[t] = 1;
			let r = Math.floor(a.obligation.delayMonths + e.random.stream(U, H.runTraits).uniform(n.id[t], 4));
			if (r > 0) {
				n.month[t] = i + r;
				return;
			}
		}
		a.ignoring ? e.flows.releasesInBreach += 1 : Ea(e, t, a.obligation), yo(e, t, a), bo(e, t, a.open, a.markets, a.obligation.covered);
	}
}
function vo(e) {
	switch (e) {
		case D.gated: return ha.forGood;
		case D.staged: return ha.untilPublished;
		default: return ha.none;
	}
}
function yo(e, t, { obligation: n, weights: r }) {
	r === D.open && n.subsidyUsd !== 0 && (e.developers.subsidyUsd[e.runs.developer[t]] += n.subsidyUsd, e.flows.subsidyUsd += n.subsidyUsd);
}
function bo(e, t, n, r, i) {
	let { runs: a, developers: o, month: s } = e, c = a.id[t], l = a.gated[t] !== 0;
	va(a, t, n ? G.releasedOpen : l ? G.releasedGated : G.releasedClosed), a.month[t] = s, a.open[t] = +!!n, a.markets[t] = r, a.covered[t] = i, a.parameterCount[t] = Math.sqrt(a.trainingFlop[t] / 120), a.developerRevenueUsd[t] = o.revenueUsd[a.developer[t]];
	let u = e.random.stream(U, H.runTraits).normal(c, 3), d = Zt(e, a.log10Flop[t], a.trainedMonth[t], u);
	a.capability[t] = d, a.safeguards[t] = fo(e, t, n || l, i), (n || l) && (a.openRows[a.openCount++] = t, e.lineage.reserve(t + 1), e.lineage.addModel(), xo(e, t)), So(e, t), Ma(e, t), Co(e, t);
}
function xo(e, t) {
	let { runs: n, parameters: r } = e, i = e.random.stream(U, H.baseFit);
	for (let e = 0; e < r.niches; e++) {
		let a = r.fitSpread * i.normal(n.id[t], e);
		n.fit[t * r.niches + e] = a, n.appeal[t * r.niches + e] = j(r.qualityWeight * n.capability[t] + a);
	}
}
function So(e, t) {
	let { runs: n, flows: r } = e, i = +!!Oa(e, t);
	n.disclosed[t] = i, i === 0 && (r.undisclosedReleases += 1);
	let a = n.trainingFlop[t], o = Aa(e);
	a > o && a <= o * ho ? (r.releasesAboveLine += 1, r.disclosedAboveLine += i) : a <= o && a > o / ho && (r.releasesBelowLine += 1);
}
function Co(e, t) {
	let { runs: n, developers: r, flows: i } = e, a = n.open[t] === 1, o = n.trainingFlop[t], s = 24 + e.month;
	e.frontierFlop = Math.max(e.frontierFlop, o), e.frontierCapability[s] = Math.max(e.frontierCapability[s], n.capability[t]), a && Da(e, t), n.gated[t] !== 0 && (i.gatedReleases += 1), i.releases += 1, i.trainingFlop += o, a && (i.openReleases += 1), n.covered[t] !== 0 && (i.coveredReleases += 1, mo.includes(r.kind[n.developer[t]]) || (i.collateralReleases += 1)), n.openness[t] > 0 && !a && (i.closedByRule += 1), n.markets[t] !== T && (i.withheldFromMarket += 1);
}
function wo({ passThrough: e }, t, n) {
	let r = t > 0 && n > 0 ? e * n / t : 0;
	return Math.min(1, r);
}
function To({ developers: e, market: t }) {
	let n = 0, r = 0;
	for (let i = 0; i < e.count; i++) n += t.closedUsers[i] * e.priceMarkUp[i], r += t.closedUsers[i];
	return r > 0 ? n / r : 0;
}
// src/lib/model/steps/collect-revenue.ts
const Eo = W({
	reads: {
		developers: "active capitalShare complianceUsd coveredMonth largestRunUsd owedPerYearUsd priceMarkUp revenueUsd spreadDutiesUsd subsidyUsd",
		market: "closedUsers markup openUsers spendingUsd",
		flows: "developerComplianceUsd",
		world: "laws"
	},
	writes: {
		developers: "complianceUsd largestRunUsd owedPerYearUsd priceMarkUp revenueUsd spreadDutiesUsd subsidyUsd",
		market: "spendingUsd",
		flows: "developerComplianceUsd",
		world: "serviceMarkUp"
	}
}, function(e) {
	let { developers: t, parameters: n } = e;
	Oo(e);
	let r = 0, i = 0;
	for (let e = 0; e < t.count; e++) t.active[e] !== 0 && (r = Math.max(r, t.largestRunUsd[e]), i += t.capitalShare[e]);
	let a = A(n.spendGrowth) / 12;
	for (let o = 0; o < t.count; o++) {
		if (t.active[o] === 0) continue;
		let s = t.largestRunUsd[o], c = ko(e, o), l = wo(n, t.revenueUsd[o], c);
		t.priceMarkUp[o] = l;
		let u = l * t.revenueUsd[o], d = Ao(e, o, c - u, i), f = A(r / s), p = a + n.followerCatchUp / 12 * f, m = 1 - s / d, h = d > 0 ? Math.max(-.1, p * m) : -.1;
		t.largestRunUsd[o] = s * j(h);
	}
	e.serviceMarkUp = To(e);
});
function Do(e) {
	let { runs: t, developers: n } = e;
	Oo(e);
	for (let e = 0; e < t.count; e++) t.developerRevenueUsd[e] = n.revenueUsd[t.developer[e]];
}
function Oo(e) {
	let { developers: t, market: n, month: r, parameters: i } = e, { fullMarketUsd: a, marketUsd: o } = i;
	n.spendingUsd = a / (1 + (a / o - 1) * k(i.demandGrowth, -r / 12));
	let s = 0, c = 0;
	for (let e = 0; e < t.count; e++) s += n.closedUsers[e], c += n.closedUsers[e] * n.markup[e];
	let l = c > 0 ? s / c : 0;
	for (let e = 0; e < t.count; e++) {
		let r = n.closedUsers[e] * n.markup[e] * l + i.openCapture * n.openUsers[e];
		t.revenueUsd[e] = t.active[e] === 1 ? n.spendingUsd * r : 0;
	}
}
function ko({ developers: e, flows: t, laws: n, month: r }, i) {
	let a = 0;
	for (let t = 0; t < n.length; t++) {
		let o = i * n.length + t;
		r - e.coveredMonth[o] > 36 && (e.owedPerYearUsd[o] = 0), n[t].inForce && (a += e.owedPerYearUsd[o]);
	}
	return t.developerComplianceUsd += a / 12, e.spreadDutiesUsd[i] = e.spreadDutiesUsd[i] * .9166666666666666 + e.complianceUsd[i] - e.subsidyUsd[i], e.complianceUsd[i] = 0, e.subsidyUsd[i] = 0, a + e.spreadDutiesUsd[i];
}
function Ao(e, t, n, r) {
	let { developers: i, market: a, parameters: o } = e, s = Math.max(0, i.revenueUsd[t] - n), c = o.capitalShare * a.spendingUsd * (i.capitalShare[t] / r);
	return o.trainingShareOfRevenue * s + c;
}
// src/lib/model/steps/plan-training-runs.ts
const jo = W({
	reads: {
		developers: "active home id kind largestRunUsd lawAbiding owedPerYearUsd paidFirstUsd revenueUsd",
		runs: "barred delayed developer freeLicence id openness permission stage trainingCostUsd trainingFlop wishedLog10Flop",
		market: "closedUsers openUsers",
		flows: "abandonedRuns bunchedRuns",
		world: "algorithmsLog10 demandShare expectedAdopters fearedLaws foreseenLaws frontierCapability pricePerFlopUsd reviewersFree"
	},
	writes: {
		runs: "count developer freeLicence id log10Flop month openness reason stage trainedMonth trainingCostUsd trainingFlop wishedLog10Flop",
		flows: "abandonedRuns bunchedRuns"
	}
}, function(e) {
	Mo(e, e.month, (t, n) => Io(e, Po(e, t, e.month, n)));
});
function Mo(e, t, n) {
	let { developers: r, parameters: i } = e, a = e.random.stream(t, H.planning), o = No(e);
	for (let t = 0; t < r.count; t++) {
		if (r.active[t] === 0) continue;
		let s = qe(r.largestRunUsd[t] / e.pricePerFlopUsd), c = i.runsPerYear * Ke(-i.cadenceSlope * (o - s));
		if (a.uniform(r.id[t], 0) >= c / 12) continue;
		let l = a.uniform(r.id[t], 2) < i.flagshipShare ? 0 : i.runDepthOrders * a.uniform(r.id[t], 1);
		n(t, Math.max(22, s - l));
	}
}
function No({ developers: e, pricePerFlopUsd: t }) {
	let n = 0;
	for (let t = 0; t < e.count; t++) e.active[t] === 1 && (n = Math.max(n, e.largestRunUsd[t]));
	return qe(n / t);
}
function Po(e, t, n, r) {
	let { runs: i, developers: a, parameters: o } = e, s = i.add(), c = Rt(a.id[t], n), l = e.random.stream(U, H.runTraits);
	return i.id[s] = c, i.stage[s] = G.planned, i.developer[s] = t, i.wishedLog10Flop[s] = r, i.openness[s] = Fo(e, a.kind[t]) + o.opennessSpread * l.normal(c, 0), i.freeLicence[s] = +(l.uniform(c, 1) < o.freeLicenceShare), s;
}
function Fo(e, t) {
	let { parameters: n } = e;
	switch (t) {
		case be.frontierClosed: return n.opennessFrontierClosed;
		case be.frontierOpen: return n.opennessFrontierOpen;
		case be.challenger: return n.opennessChallenger;
		default: return n.opennessPublic;
	}
}
function Io(e, t) {
	let { runs: n, month: r, parameters: i } = e, a = Ke(n.wishedLog10Flop[t]), o = [a];
	if (e.random.stream(-1e3, H.runTraits).uniform(n.id[t], 2) >= i.friction) {
		let t = i.lineUncertainty > 0 ? [...e.foreseenLaws, ...e.fearedLaws] : e.foreseenLaws;
		for (let e of t) if (e.inForce) for (let t of e.tiers) t.lineFlop < a && t.lineFlop > a * .001 && o.push(t.lineFlop);
	}
	let s = r + i.runLeadMonths, { option: c, reason: l } = Xa(e, e.foreseenLaws, t, o, !1, e.fearedLaws);
	n.reason[t] = l, c === null ? (va(n, t, G.abandoned), n.month[t] = r, e.flows.abandonedRuns += 1) : (Lo(e, t, c.flop === a ? n.wishedLog10Flop[t] : qe(c.flop), s), n.trainingFlop[t] = c.flop, n.trainingCostUsd[t] = c.flop * e.pricePerFlopUsd, c.flop < a && (e.flows.bunchedRuns += 1));
}
function Lo(e, t, n, r) {
	let { runs: i } = e;
	va(i, t, G.inTraining), i.log10Flop[t] = n, i.trainingFlop[t] = Ke(n), i.trainingCostUsd[t] = i.trainingFlop[t] * e.pricePerFlopUsd, i.trainedMonth[t] = r, i.month[t] = r;
}
function Ro(e) {
	e.demandShare[0] = e.parameters.demandShareUs, e.demandShare[1] = e.parameters.demandShareEu, e.demandShare[2] = 1 - e.parameters.demandShareUs - e.parameters.demandShareEu, zo(e), qo(e), Bo(e), fa(e), Vo(e), Ho(e), Uo(e), Wo(e), Ko(e), Do(e), e.flows.clear();
}
function zo(e) {
	let { nicheShare: t } = e, n = 0;
	for (let e = 0; e < t.length; e++) n += t[e] = k(e + 1, -.7);
	for (let e = 0; e < t.length; e++) t[e] /= n;
}
function Bo(e) {
	let { parameters: t } = e, n = Math.max(...Ui.map(([, e]) => e)), r = qe(t.spendGrowth * t.priceFactorPerYear) / 12 + qe(2) / t.algorithmicHalvingMonths;
	for (let t = 0; t <= 24; t++) e.frontierCapability[24 - t] = n - 24 - r * t, e.openFrontierCapability[24 - t] = -Infinity;
	e.frontierFlop = Ke(n);
}
function Vo(e) {
	let { developers: t, parameters: n } = e, r = e.random.stream(U, H.developerTraits), i = Ui.slice(0, n.initialDevelopers), a = 0;
	i.forEach(([, i, o, s], c) => {
		let l = t.add();
		t.kind[l] = _e.indexOf(o);
		let u = Lt(t.kind[l], 0, c);
		t.id[l] = u, t.home[l] = w.indexOf(s), t.active[l] = 1, t.largestRunUsd[l] = Ke(i + n.budgetLeadOrders) * e.pricePerFlopUsd, t.capitalShare[l] = Math.sqrt(t.largestRunUsd[l]), t.reputation[l] = n.userReputation * (r.normal(u, 3) + (i - 24)), t.lawAbiding[l] = +(r.uniform(u, 4) < n.lawAbidingShare), a += t.capitalShare[l];
	});
	for (let e = 0; e < t.count; e++) t.capitalShare[e] /= a;
}
function Ho(e) {
	let { runs: t, developers: n, market: r, parameters: i } = e, a = e.random.stream(U, H.planning), o = (1 << w.length) - 1;
	r.reserve(n.count);
	let s = n.count;
	for (let r = 0; r < s; r++) {
		let s = Ui[r][1];
		for (let c = 0; c < 3; c++) {
			let l = n.id[r], u = c === 0 ? 0 : i.runDepthOrders * a.uniform(l, 2 * c), d = 1 + c * 6 + Math.floor(6 * a.uniform(l, 2 * c + 1)), f = Po(e, r, -100 - d, Math.max(22, s - u));
			Lo(e, f, t.wishedLog10Flop[f], -d), bo(e, f, t.openness[f] > 0, o, 0), t.month[f] = -d, wa(e, f);
		}
	}
}
function Uo(e) {
	let { runLeadMonths: t } = e.parameters;
	for (let n = -t; n < 0; n++) Mo(e, n, (r, i) => {
		Lo(e, Po(e, r, n, i), i, n + t);
	});
}
function Wo(e) {
	let { fineTuners: t, nicheShare: n, parameters: r } = e, { academicShare: i, startUpShare: a, enterpriseShare: o } = r, s = [
		1 - i - a - o,
		i,
		a,
		o
	], c = [
		r.leakHobbyist,
		r.leakAcademic,
		r.leakStartUp,
		r.leakEnterprise
	], l = Ta(r), u = e.random.stream(U, H.fineTunerTraits), d = 0, f = 0;
	E.forEach((r, i) => {
		let a = Math.round(f * t.count);
		f += s[i];
		let o = i === E.length - 1 ? t.count : Math.round(f * t.count), p = 0;
		for (let r = 0; r < n.length; r++) {
			p += n[r];
			let s = r === n.length - 1 ? o : a + Math.round(p * (o - a)), f = d;
			for (; d < s; d++) t.kind[d] = i, t.niche[d] = r, t.groupStart[d] = f, t.groupSize[d] = s - f, t.home[d] = da(u.uniform(d, 0), e.demandShare), t.skill[d] = u.normal(d, 1), t.budgetUsd[d] = l[i] * j(.8 * u.normal(d, 2)), t.leaks[d] = +(u.uniform(d, 3) < c[i]), t.active[d] = 1, e.activeByKind[i] += 1;
		}
	}), Go(e);
}
function Go(e) {
	let { fineTuners: t } = e;
	ua(e);
	let n = e.random.stream(U, H.candidates);
	t.base.fill(-1);
	for (let r = 0; r < t.count; r++) ia(e, r, ca(e, n, r));
}
function Ko(e) {
	na(e);
	for (let t = 0; t < 24; t++) ra(e), Gi(e);
}
function qo({ keptByAge: e, parameters: { ageSpread: t } }) {
	for (let n = 0; n < e.length; n++) {
		let r = t === 0 || n <= 2 ? 0 : A(n / 2) / t;
		e[n] = j(-.5 * r * r);
	}
}
// src/lib/model/observe/recording.ts
var Jo = class {
	world;
	wanted;
	places;
	series;
	providerShares;
	observables;
	constructor(e, t) {
		this.world = e, this.wanted = t, this.places = Yo(t), this.series = new Float64Array(this.places.length * e.months), this.providerShares = new Float64Array(e.months * ve.length), this.observables = new pt(e);
	}
	observe() {
		let { observables: e, places: t, series: n, world: r } = this;
		for (let i = 0; i < t.length; i++) {
			let a = ri[t[i]], o = a.observe(r, e);
			if (!Number.isFinite(o)) throw Error(`${a.id} is ${o} in month ${r.month}`);
			n[i * r.months + r.month] = o === 0 ? 0 : o;
		}
		Xo(r, this.providerShares);
	}
	copyFrom(e, t) {
		let { months: n } = this.world;
		for (let r = 0; r < this.places.length; r++) this.series.set(e.series.subarray(r * n, r * n + t), r * n);
		this.providerShares.set(e.providerShares.subarray(0, t * ve.length));
	}
	outcome() {
		let { places: e, providerShares: t, series: n, wanted: r, world: i } = this;
		return {
			months: i.months,
			...r === "all" ? {} : { metrics: e },
			series: n,
			runs: Zo(i),
			lost: i.totals.lost.slice(),
			diverted: i.totals.diverted.slice(),
			providerShares: t
		};
	}
};
function Yo(e) {
	if (e === "all") return Uint16Array.from(ri, (e, t) => t);
	let t = e.map((e) => {
		let t = ri.findIndex((t) => t.id === e);
		if (t < 0) throw RangeError(`no metric is called ${e}`);
		return t;
	});
	return Uint16Array.from(new Set(t)).sort();
}
function Xo(e, t) {
	let { developers: n, market: r } = e, i = 0, a = 0, o = 0;
	for (let e = 0; e < n.count; e++) i += r.closedUsers[e], o += r.openUsers[e], a = Math.max(a, r.closedUsers[e]);
	let s = e.month * ve.length;
	t[s] = Math.min(1, a), t[s + 1] = Math.min(1, i - a), t[s + 2] = Math.min(1, o), t[s + 3] = Math.max(0, 1 - i - o);
}
function Zo(e) {
	let { runs: t, developers: n } = e, r = 0;
	for (; r < t.count && t.month[r] < 0;) r += 1;
	let i = t.developer.slice(r, t.count);
	return {
		id: t.id.slice(r, t.count),
		month: t.month.slice(r, t.count),
		fate: t.fate.slice(r, t.count),
		developerKind: Uint8Array.from(i, (e) => n.kind[e]),
		home: Uint8Array.from(i, (e) => n.home[e]),
		wishedLog10Flop: t.wishedLog10Flop.slice(r, t.count),
		trainedLog10Flop: t.log10Flop.slice(r, t.count),
		reason: t.reason.slice(r, t.count),
		markets: t.markets.slice(r, t.count),
		familyDerivatives: t.familyDerivatives.slice(r, t.count)
	};
}
// src/lib/model/steps/audit-developers.ts
const Qo = W({
	reads: {
		developers: "active complianceUsd home kind owedPerYearUsd paidFirstUsd revenueUsd",
		runs: "capability covered developer freeLicence gated id ignoredLaws markets open stage trainingCostUsd trainingFlop",
		market: "anchorUtility closedAppeal closedCapability closedUsers openUsers",
		flows: "developerComplianceUsd developerFinesUsd withdrawals",
		world: "algorithmsLog10 frontierCapability laws reviewersFree"
	},
	writes: {
		developers: "complianceUsd coveredMonth owedPerYearUsd paidFirstUsd",
		runs: "ignoredLaws markets",
		market: "closedAppeal closedCapability",
		flows: "developerComplianceUsd developerFinesUsd withdrawals"
	}
}, function(e) {
	let { runs: t, developers: n, laws: r, month: i } = e;
	if (!r.some((e) => e.inForce && e.developerDetection > 0)) return;
	let a = e.random.stream(i, H.developerAudit);
	for (let i = 0; i < t.count; i++) {
		if (t.ignoredLaws[i] === 0 || n.active[t.developer[i]] === 0) continue;
		let o = 0;
		for (let n = 0; n < r.length; n++) t.ignoredLaws[i] & 1 << n && r[n].inForce && a.uniform(t.id[i], o++) < r[n].developerDetection && $o(e, i, n);
	}
});
function $o(e, t, n) {
	let { arena: r, runs: i, developers: a, flows: o, laws: s, parameters: c } = e, l = s[n], u = i.developer[t], d = c.perceivedSeverity * l.penaltyUsd(a.revenueUsd[u], i.trainingCostUsd[t]);
	o.developerFinesUsd += d, a.complianceUsd[u] += d, i.ignoredLaws[t] &= ~(1 << n);
	let f = Qt(e, t, "today", r.model);
	if (Ea(e, t, rn(e, [l], u, f, r.obligation)), i.open[t] !== 1) {
		o.withdrawals += 1;
		for (let n = 0; n < w.length; n++) l.reaches(a.home[u], ue(n)) && Na(e, t, n);
	}
}
// src/lib/model/steps/audit-fine-tuners.ts
const es = W({
	reads: {
		fineTuners: "active breachCostUsd breachedLaws budgetUsd kind",
		flows: "finesUsd",
		world: "laws makersPerFineTuner"
	},
	writes: {
		fineTuners: "breachedLaws",
		flows: "finesUsd"
	}
}, function(e) {
	let { fineTuners: t, flows: n, laws: r, month: i, parameters: a } = e;
	if (!r.some((e) => e.inForce && e.detection > 0)) return;
	let o = e.random.stream(i, H.audit);
	for (let i = 0; i < t.count; i++) {
		if (t.breachedLaws[i] === 0 || t.active[i] === 0) continue;
		let s = 0, c = a.wealthRatio * t.budgetUsd[i];
		for (let l = 0; l < r.length; l++) {
			let u = 1 << l;
			if ((t.breachedLaws[i] & u) === 0 || !r[l].inForce || o.uniform(i, s++) >= r[l].detection) continue;
			let d = r[l].penaltyUsd(c, t.breachCostUsd[i]), f = Math.min(c, a.perceivedSeverity * d);
			n.finesUsd[t.kind[i]] += e.makersPerFineTuner * f, t.breachedLaws[i] &= ~u;
		}
	}
});
// src/lib/model/laws/burden.ts
var ts = class {
	payUsd = -0;
	weighedUsd = -0;
	liabilityUsd = -0;
	covered = !1;
	firstMet = 0;
	ignored = 0;
	clear() {
		this.payUsd = 0, this.weighedUsd = 0, this.liabilityUsd = 0, this.covered = !1, this.firstMet = 0, this.ignored = 0;
	}
};
function ns(e, t, n, r, i, a, o, s) {
	if (t.clear(), i < e.modificationLine[r] && !s) return;
	let { arena: c, fineTuners: l, laws: u, parameters: d, runs: f } = e, { modification: p, owed: m } = c, h = l.home[n], g = d.wealthRatio * l.budgetUsd[n];
	p.modificationFlop = i, p.modificationCostUsd = a, p.originalFlop = f.trainingFlop[r], p.originalDisclosed = f.disclosed[r] === 1, p.revenueUsd = g, p.kind = l.kind[n], p.home = h, p.regulatedUse = s;
	let _ = p.kind === xe.startUp || p.kind === xe.enterprise, v = d.dutyCostScale * e.toolingShare * (l.knowHow[n] === 1 ? 1 - d.knowHowSaving : 1);
	for (let i = 0; i < u.length; i++) {
		let s = u[i];
		if (!s.inForce || s.tiersOnFineTuners.length === 0 || !s.reaches(h, ue(h))) continue;
		let c = e.month - l.paidMonth[n * u.length + i], f = to(e, r), y = 0, b = 0;
		for (let e of s.tiersOnFineTuners) {
			let { liability: n } = e;
			p.originalCovered = !!(f & 1 << e.bit);
			let r = Qn(e, p), i = (!n.commercialOnly || _ ? n.modifier : 0) + (_ ? n.deployer : 0);
			if (!r && !(i > 0 && p.originalCovered) || e.shareOwedOnModification(p) === 0 || (b = Math.max(b, Math.min(1, i) * o * d.fearMultiplier), !r)) continue;
			t.covered = !0, er(e, p, m);
			let a = c >= 12 ? m.perYearUsd : 0, s = c > 1e3 ? m.firstUsd : 0;
			y = Math.max(y, v * (s + m.perModelUsd + a));
		}
		if (t.liabilityUsd = Math.min(g, t.liabilityUsd + b), y === 0) continue;
		let x = ro(d, s, g, a);
		x < y ? (t.weighedUsd += x, t.ignored |= 1 << i) : (t.payUsd += y, t.weighedUsd += y, t.firstMet |= 1 << i);
	}
}
// src/lib/model/steps/choose-bases.ts
const rs = W({
	reads: {
		runs: "adopters appeal id markets open parameterCount",
		fineTuners: "active base budgetUsd groupSize groupStart home kind leaks niche openingBase",
		lineage: "baseUses useCount useSum",
		world: "adaptationUsd everyDerivativeUsd makersPerFineTuner newsBase"
	},
	writes: {
		runs: "adopters",
		fineTuners: "base openingBase",
		lineage: "baseUses useCount useSum"
	}
}, function(e) {
	let { fineTuners: t, parameters: n, scratch: r } = e, { active: i, base: a, openingBase: o } = t;
	o.set(a);
	let s = e.random.stream(e.month, H.reconsider), c = hi(n.reconsiderShare), l = j(n.loyalty), u = new is(e), d = r.int32(0);
	for (let r = 0; r < t.count; r += Kt) {
		let o = Math.min(t.count, r + Kt), f = 0;
		for (let e = r; e < o; e++) i[e] === 1 && s.bits(e, 0) >>> 0 < c && (d[f++] = e);
		u.startWithPresent(d, f, l);
		for (let e = 0; e <= n.peersAsked; e++) e === 0 ? u.findInNews(d, f) : u.askPeer(d, f, e), u.keepBetter(d, f);
		for (let t = 0; t < f; t++) {
			let n = d[t];
			u.best[t] !== a[n] && ia(e, n, u.best[t]);
		}
	}
});
var is = class {
	world;
	best;
	lead;
	weight;
	candidate;
	drawn;
	candidates;
	taste;
	signUps;
	signUpCut;
	pull;
	constructor(e) {
		this.world = e;
		let { month: t, parameters: n, random: r, scratch: i } = e;
		this.best = i.int32(1), this.candidate = i.int32(2), this.drawn = i.int32(3), this.lead = i.float64(0), this.weight = i.float64(1), this.candidates = r.stream(t, H.candidates), this.taste = r.stream(U, H.taste), this.signUps = r.stream(t, H.signUp), this.signUpCut = hi(1 / (1 + n.signUpMonths)), this.pull = as(e);
	}
	startWithPresent(e, t, n) {
		let { best: r, candidate: i, lead: a, weight: o, world: s } = this, { openingBase: c } = s.fineTuners;
		for (let n = 0; n < t; n++) {
			let t = c[e[n]];
			i[n] = t !== -1 && aa(s, e[n], t) ? t : -1;
		}
		this.weigh(e, t);
		for (let e = 0; e < t; e++) r[e] = i[e], a[e] = i[e] === -1 ? 0 : n * o[e];
	}
	findInNews(e, t) {
		let { candidate: n, candidates: r, drawn: i, world: a } = this;
		r.bitsOf(e, t, 0, i);
		for (let e = 0; e < t; e++) n[e] = a.newsBase[i[e] & 31];
		this.leaveOut(e, t);
	}
	askPeer(e, t, n) {
		let { candidate: r, candidates: i, drawn: a, weight: o, world: s } = this, { fineTuners: c, parameters: l } = s, { groupSize: u, groupStart: d, openingBase: f } = c, p = c.count, m = hi(l.homophily);
		i.uniformsOf(e, t, 3 * n, o), i.bitsOf(e, t, 3 * n + 1, a);
		for (let n = 0; n < t; n++) {
			let t = e[n], i = a[n] >>> 0 < m ? d[t] + Math.floor(o[n] * u[t]) : Math.floor(o[n] * p);
			r[n] = f[i];
		}
		this.leaveOut(e, t);
	}
	keepBetter(e, t) {
		let { best: n, candidate: r, lead: i, weight: a } = this;
		this.weigh(e, t);
		for (let e = 0; e < t; e++) r[e] !== -1 && a[e] > i[e] && (i[e] = a[e], n[e] = r[e]);
	}
	leaveOut(e, t) {
		let { best: n, candidate: r, signUpCut: i, signUps: a, world: o } = this, { open: s, id: c } = o.runs, { openingBase: l } = o.fineTuners;
		for (let u = 0; u < t; u++) {
			let t = r[u], d = e[u];
			t !== -1 && (t === n[u] || t === l[d] || !aa(o, d, t) || s[t] === 0 && a.bits(d, c[t]) >>> 0 >= i) && (r[u] = -1);
		}
	}
	weigh(e, t) {
		let { candidate: n, pull: r, taste: i, weight: a, world: o } = this, { adaptationUsd: s, everyDerivativeUsd: c, fineTuners: l, parameters: u, runs: d } = o, { budgetUsd: f, home: p, kind: m, niche: h } = l, { appeal: g, id: _, parameterCount: v } = d, { burdenAversion: y, niches: b } = u;
		for (let o = 0; o < t; o++) {
			let t = n[o];
			if (t === -1) continue;
			let l = e[o], u = (s[m[l]] * v[t] + c[oo(t, p[l], m[l])]) / f[l], d = g[t * b + h[l]];
			r !== null && (d *= r[t]), d *= y === 1 ? 1 / (1 + u) : k(1 + u, -y), a[o] = d / i.exponential(l, _[t]);
		}
	}
};
function as(e) {
	let { runs: t, fineTuners: n, parameters: r, scratch: i } = e;
	if (r.familyPull === 0) return null;
	let a = i.named("family pull", t.count), o = 5e3 / n.count;
	for (let e = 0; e < t.count; e++) a[e] = k(1 + o * t.adopters[e], r.familyPull);
	return a;
}
// src/lib/model/steps/choose-downloads.ts
const os = W({
	reads: {
		developers: "reputation",
		runs: "developer",
		fineTuners: "base openingBase",
		derivatives: "record root",
		lineage: "baseUses useCount useSum",
		market: "anchorUtility downloadAppeal downloadRow downloadShare downloadStanding downloadSum downloads offered",
		world: "frontierCapability makersPerFineTuner nicheShare"
	},
	writes: {
		derivatives: "record",
		lineage: "baseUses useCount useSum",
		market: "downloadShare downloadStanding downloadSum downloadUsers downloads"
	}
}, function(e) {
	let { developers: t, market: n, month: r, nicheShare: i, parameters: a } = e, { niches: o } = a, s = r === 0 ? 1 : a.switchingShare, c = a.downloadersPerMaker * e.makersPerFineTuner * e.fineTuners.count * s, { downloadAppeal: l, downloadRow: u, downloads: d, downloadShare: f, downloadSum: p, downloadUsers: m, offered: h } = n, { count: g } = t;
	ss(e);
	for (let t = 0; t < g; t++) {
		if (m[t] = 0, d[t] = 0, !(h[t] & 2)) continue;
		let r = n.downloadStanding[t], a = t * o, g = 0, _ = 0;
		for (let t = 0; t < o; t++) {
			let n = a + t, o = r * l[n] / p[t];
			g += i[t] * o, o > 0 && cs(e, u[n], c * i[t] * o);
			let d = f[n] + s * (o - f[n]);
			f[n] = d, _ += i[t] * d;
		}
		m[t] = _, d[t] = c * g;
	}
	ls(e);
});
function ss(e) {
	let { developers: t, market: n, parameters: r } = e, { downloadTaste: i, niches: a, openCost: o, outsideUtility: s } = r, { downloadAppeal: c, downloadStanding: l, downloadSum: u, offered: d } = n;
	u.fill(j((s + Ar(e)) / i));
	for (let e = 0; e < t.count; e++) {
		if (!(d[e] & 2)) continue;
		let n = j((t.reputation[e] - o) / i);
		l[e] = n;
		for (let t = 0; t < a; t++) u[t] += n * c[e * a + t];
	}
}
function cs({ derivatives: e, lineage: t }, n, r) {
	n >= 0 ? e.setUses(n, t.used(e.uses(n), r)) : t.useBase(-1 - n, r);
}
function ls({ runs: e, derivatives: t, fineTuners: n, makersPerFineTuner: r, market: i, month: a }) {
	for (let t = 0; t < n.count; t++) {
		let a = n.base[t];
		a === n.openingBase[t] || a < 0 || (i.downloads[e.developer[a]] += r);
	}
	for (let n = t.count - 1; n >= 0 && t.month(n) === a; n--) i.downloads[e.developer[t.root[n]]] += r;
}
// src/lib/model/steps/count-incidents.ts
const us = 1e3, ds = W({
	reads: {
		reach: "logSum",
		flows: "incidents",
		world: "incidentRateSum incidents nextIncidentAt"
	},
	writes: {
		flows: "incidents",
		world: "incidentRateSum incidents nextIncidentAt"
	}
}, function(e) {
	let { flows: t, parameters: n } = e, r = e.random.stream(U, H.incident);
	e.nextIncidentAt === 0 && (e.nextIncidentAt = r.exponential(0, 0)), e.incidentRateSum += n.incidentsPerYear * Hr(e) / 12;
	let i = e.incidents;
	for (; e.incidents < us && e.incidentRateSum >= e.nextIncidentAt;) e.incidents += 1, e.nextIncidentAt += r.exponential(e.incidents, 0);
	e.incidents >= us && (e.incidents = Math.max(e.incidents, Math.floor(e.incidentRateSum))), t.incidents += e.incidents - i;
}), fs = W({
	reads: {
		developers: "active complianceUsd home kind owedPerYearUsd paidFirstUsd revenueUsd",
		runs: "capability covered developer freeLicence gated markets open stage trainingCostUsd trainingFlop",
		market: "closedUsers openUsers",
		flows: "developerComplianceUsd",
		world: "algorithmsLog10 frontierCapability laws"
	},
	writes: {
		developers: "complianceUsd coveredMonth owedPerYearUsd paidFirstUsd",
		runs: "covered",
		flows: "developerComplianceUsd"
	}
}, function(e) {
	let { arena: t, runs: n, developers: r, laws: i, month: a } = e;
	if (!i.some((e) => e.inForce && e.legacyMonth === a)) return;
	let o = new Int32Array(r.count).fill(-1);
	for (let e = 0; e < n.count; e++) {
		let t = n.developer[e];
		n.covered[e] === 0 && ba(n, e) && r.active[t] !== 0 && (o[t] < 0 || n.capability[e] > n.capability[o[t]]) && (o[t] = e);
	}
	let s = i.filter((e) => e.legacyMonth === a);
	for (let r of o) {
		if (r < 0) continue;
		let i = rn(e, s, n.developer[r], Qt(e, r, "today", t.model), t.obligation);
		i.covered !== 0 && (Ea(e, r, i), n.covered[r] = i.covered);
	}
}), ps = O.indexOf("adaptation too dear"), ms = O.indexOf("compliance beyond budget"), hs = O.indexOf("compliance exceeds gain"), gs = O.indexOf("liability exceeds gain"), _s = O.indexOf("feared coverage");
function vs(e, t, n, r, i, a, o, s) {
	return e > s || e > t ? ps : e + n > s ? ms : e + a > s ? _s : o >= 0 ? 0 : a > r && a > i ? _s : i > r ? gs : hs;
}
// src/lib/model/decisions/tokens.ts
const ys = [
	1,
	10,
	100,
	1e3
], bs = O.indexOf("no base"), xs = E.indexOf("start-up"), Ss = [
	1,
	1,
	2,
	2
], Cs = [
	0,
	.3,
	.3,
	.3
], ws = W({
	reads: {
		developers: "home kind",
		runs: "capability developer developerRevenueUsd disclosed freeLicence gated id markets open openCount openRows parameterCount trainingCostUsd trainingFlop",
		fineTuners: "active base breachedLaws budgetUsd building groupSize groupStart home kind knowHow leaks losses openingBase paidMonth skill",
		market: "closedUsers openUsers",
		flows: "complianceUsd coveredProjects diverted ideas lost projectBudgetUsd valueBuiltUsd valueForgoneUsd",
		world: "bestClosed complianceExperience frontierCapability lawInForce laws makersPerFineTuner modificationLine newsBase openActivity pricePerFlopUsd serviceMarkUp toolingShare"
	},
	writes: {
		fineTuners: "breachCostUsd breachedLaws building knowHow losses paidMonth",
		flows: "complianceUsd coveredProjects diverted ideas lost projectBudgetUsd valueBuiltUsd valueForgoneUsd",
		world: "complianceExperience firstOpenActivity openActivity"
	}
}, function(e) {
	let { fineTuners: t, flows: n, month: r, parameters: i, scratch: a } = e, { active: o, budgetUsd: s, building: c, kind: l } = t;
	c.fill(-1);
	let u = e.random.stream(r, H.idea), d = Ss.map((e) => hi(e * i.ideasPerYear / 12)), f = e.makersPerFineTuner, p = new Ts(e), m = new Es(e, p, 0), h = new ks(e, p, m), g = a.int32(0), _ = 0;
	for (let r = 0; r < t.count; r += Kt) {
		let i = Math.min(t.count, r + Kt), a = 0;
		for (let e = r; e < i; e++) o[e] === 1 && u.bits(e, 0) >>> 0 < d[l[e]] && (g[a++] = e);
		for (let e = 0; e < a; e++) {
			let t = l[g[e]];
			n.ideas[t] += f, n.projectBudgetUsd[t] += f * s[g[e]];
		}
		p.conceive(g, a), m.appraiseBaseInUse(g, a);
		for (let r = 0; r < a; r++) {
			let i = g[r], a = m.reason[r];
			m.covered[r] === 1 && (n.coveredProjects[l[i]] += f), a === 0 ? Ds(e, m, r, i, t.base[i]) : h.find(r, i, a === bs ? -1 : t.base[i]), c[i] >= 0 && (_ += 1);
		}
	}
	e.openActivity = _ / t.count, r === 0 && (e.firstOpenActivity = e.openActivity);
});
var Ts = class {
	world;
	valueUsd;
	tokens;
	harmUsd;
	regulatedUse;
	fearsCoverage;
	valueOnBase;
	valueOnService;
	draws;
	constructor(e) {
		this.world = e;
		let { bestClosed: t, month: n, parameters: r, runs: i, scratch: a } = e;
		this.valueUsd = a.float64(0), this.tokens = a.float64(1), this.regulatedUse = a.int32(1), this.fearsCoverage = a.int32(2), this.draws = e.random.stream(n, H.project), this.harmUsd = Ta(r).map((e) => r.expectedHarmShare * r.projectValueRatio * e);
		let o = e.referenceCapability();
		this.valueOnBase = a.named("value on a base", i.count);
		for (let e = 0; e < i.openCount; e++) {
			let t = i.openRows[e];
			this.valueOnBase[t] = j(r.capabilityValue * (i.capability[t] - o));
		}
		this.valueOnService = Array.from(t, (e) => e === -Infinity ? 0 : j(r.capabilityValue * (e - o)));
	}
	conceive(e, t) {
		let { draws: n, fearsCoverage: r, regulatedUse: i, tokens: a, valueUsd: o, world: s } = this, { fineTuners: c, lawInForce: l, parameters: u } = s, { home: d, kind: f, knowHow: p, skill: m } = c, { projectValueSpread: h, tokensSpread: g } = u, _ = Ta(u).map((e) => u.projectValueRatio * e), v = ys.map((e) => u.hobbyistTokens * e), y = hi(u.regulatedUseShare), b = hi(u.fearedCoverage);
		n.normalsOf(e, t, 0, o), n.normalsOf(e, t, 1, a);
		for (let n = 0; n < t; n++) {
			let t = e[n];
			o[n] = _[f[t]] * j(h * o[n] + .3 * m[t]);
		}
		for (let n = 0; n < t; n++) a[n] = v[f[e[n]]] * j(g * a[n]);
		for (let a = 0; a < t; a++) {
			let t = e[a];
			i[a] = +(f[t] >= xs && n.bits(t, 2) >>> 0 < y), r[a] = +(b > 0 && l[d[t]] === 1 && p[t] === 0 && n.bits(t, 3) >>> 0 < b);
		}
	}
}, Es = class {
	world;
	ideas;
	valueUsd;
	costUsd;
	flopUsd;
	gainUsd;
	payUsd;
	firstMet;
	ignored;
	covered;
	reason;
	burden = new ts();
	constructor(e, t, n) {
		this.world = e, this.ideas = t;
		let { scratch: r } = e;
		this.valueUsd = r.float64(2 + 5 * n), this.costUsd = r.float64(3 + 5 * n), this.flopUsd = r.float64(4 + 5 * n), this.gainUsd = r.float64(5 + 5 * n), this.payUsd = r.float64(6 + 5 * n), this.firstMet = r.int32(3 + 4 * n), this.ignored = r.int32(4 + 4 * n), this.covered = r.int32(5 + 4 * n), this.reason = r.int32(6 + 4 * n);
	}
	appraiseBaseInUse(e, t) {
		let { covered: n, costUsd: r, ideas: i, reason: a, valueUsd: o, world: s } = this, { base: c } = s.fineTuners;
		for (let l = 0; l < t; l++) {
			let t = e[l];
			c[t] >= 0 && aa(s, t, c[t]) ? this.appraise(l, t, c[t]) : (a[l] = bs, o[l] = i.valueUsd[l], r[l] = 0, n[l] = 0);
		}
	}
	appraise(e, t, n) {
		let { burden: r, ideas: i, world: a } = this, { fineTuners: o, parameters: s, runs: c } = a, l = o.budgetUsd[t], u = o.kind[t], d = 6 * c.parameterCount[n] * i.tokens[e], f = d * a.pricePerFlopUsd * s.rentalMarkUp, p = f + Cs[u] * l, m = i.valueUsd[e] * i.valueOnBase[n], h = i.regulatedUse[e] === 1;
		this.flopUsd[e] = f, this.costUsd[e] = p, this.valueUsd[e] = m, d < a.modificationLine[n] && !h ? r.clear() : ns(a, r, t, n, d, f, i.harmUsd[u], h);
		let { liabilityUsd: g, payUsd: _, weighedUsd: v } = r, y = i.fearsCoverage[e] === 1 && !r.covered ? s.fearedDutyUsd : 0, b = m - p - v - g - y;
		this.payUsd[e] = _, this.gainUsd[e] = b, this.firstMet[e] = r.firstMet, this.ignored[e] = r.ignored, this.covered[e] = +!!r.covered, this.reason[e] = vs(p, m, _, v, g, y, b, l);
	}
};
function Ds(e, t, n, r, i) {
	let { fineTuners: a, flows: o } = e, s = e.makersPerFineTuner, c = t.payUsd[n];
	a.building[r] = i, a.losses[r] = 0, o.complianceUsd[a.kind[r]] += s * c, o.valueBuiltUsd += s * (t.valueUsd[n] - t.costUsd[n] - c), c > 0 && (a.knowHow[r] = 1, Os(e, r, t.firstMet[n]), e.complianceExperience += 1 / a.count), t.ignored[n] !== 0 && (a.breachedLaws[r] |= t.ignored[n], a.breachCostUsd[r] = t.flopUsd[n]);
}
function Os({ fineTuners: e, laws: t, month: n }, r, i) {
	for (let a = 0; a < t.length; a++) i & 1 << a && (e.paidMonth[r * t.length + a] = n);
}
var ks = class {
	world;
	ideas;
	first;
	candidates;
	other;
	constructor(e, t, n) {
		this.world = e, this.ideas = t, this.first = n, this.candidates = e.random.stream(e.month, H.candidates), this.other = new Es(e, t, 1);
	}
	find(e, t, n) {
		let { candidates: r, first: i, other: a, world: o } = this, { fineTuners: s, flows: c, parameters: l } = o, u = o.makersPerFineTuner, d = s.kind[t], f = d * O.length + i.reason[e], p = Math.max(0, i.valueUsd[e] - i.costUsd[e]), m = -1, h = 0;
		for (let i = 0; i <= l.peersAsked; i++) {
			let c = i === 0 ? ca(o, r, t) : sa(s, r, t, i, l.homophily);
			c < 0 || c === n || c === m || !oa(o, t, c) || (a.appraise(e, t, c), a.reason[e] === 0 && a.gainUsd[e] > h && (m = c, h = a.gainUsd[e]));
		}
		let g = this.gainOnService(e, t);
		m >= 0 && h >= g ? (a.appraise(e, t, m), Ds(o, a, e, t, m), c.diverted[f] += u, c.valueForgoneUsd[d] += u * Math.max(0, p - h)) : g > 0 ? (c.diverted[f] += u, c.valueForgoneUsd[d] += u * Math.max(0, p - g)) : (c.lost[f] += u, c.valueForgoneUsd[d] += u * p, s.losses[t] = Math.min(255, s.losses[t] + 1));
	}
	gainOnService(e, t) {
		let { ideas: n, world: r } = this, { fineTuners: i, parameters: a } = r, o = n.valueOnService[i.home[t]];
		if (o === 0) return 0;
		let s = .1 * (1 + r.serviceMarkUp) * i.budgetUsd[t];
		return a.apiValueShare * (n.valueUsd[e] * o) - s;
	}
};
// src/lib/model/steps/enter-developers.ts
const As = _e.indexOf("challenger"), js = W({
	reads: {
		flows: "developerEntries",
		world: "demandShare frontierFlop pricePerFlopUsd"
	},
	writes: {
		developers: "active capitalShare count home id kind largestRunUsd lawAbiding reputation",
		flows: "developerEntries"
	}
}, function(e) {
	let { developers: t, month: n, parameters: r } = e, i = e.random.stream(n, H.entry), a = r.challengersPerYear / 12, o = i.exponential(0, 0);
	for (let t = 0; t < 64 && o < a; t++) Ms(e, t), o += i.exponential(t + 1, 0);
	e.market.reserve(t.count);
});
function Ms(e, t) {
	let { developers: n, month: r, parameters: i } = e, a = e.random.stream(U, H.developerTraits), o = n.add(), s = Lt(As, r + 1, t);
	n.id[o] = s, n.kind[o] = As, n.home[o] = da(a.uniform(s, 0), e.demandShare), n.active[o] = 1;
	let c = 2.2 - .7 * a.normal(s, 1);
	n.largestRunUsd[o] = e.frontierFlop * Ke(-Math.max(0, c)) * e.pricePerFlopUsd, n.capitalShare[o] = j(.5 * a.normal(s, 2)) / (2 * i.initialDevelopers), n.reputation[o] = i.userReputation * a.normal(s, 3) - i.userReputation, n.lawAbiding[o] = +(a.uniform(s, 4) < i.lawAbidingShare), e.flows.developerEntries += 1;
}
// src/lib/model/steps/find-and-fix-flaws.ts
const Ns = W({
	reads: {
		runs: "adopters month open openCount openRows",
		reach: "hiddenClosed hiddenOpen reportedClosed reportedOpen",
		world: "makersPerFineTuner"
	},
	writes: { reach: "hiddenClosed hiddenOpen reportedClosed reportedOpen" }
}, function(e) {
	let { parameters: t, reach: n } = e, r = t.flawsPerYear / 12, i = 1 - j(-(.5 + 4 * (1 - j(-Ur(e) / t.discoveryScale))) / 12), a = 1 - j(-t.fixClosedPerYear / 12), o = 1 - j(-t.fixOpenPerYear / 12), s = n.hiddenClosed;
	n.hiddenClosed += r * (1 - s - n.reportedClosed) - i * s, n.reportedClosed += i * s - a * n.reportedClosed;
	let c = n.hiddenOpen;
	n.hiddenOpen += r * (1 - c - n.reportedOpen) - i * c, n.reportedOpen += i * c - o * n.reportedOpen;
}), Ps = E.indexOf("start-up"), Fs = W({
	reads: {
		runs: "capability covered developer",
		fineTuners: "active kind niche",
		derivatives: "maker record root",
		market: "anchorUtility",
		providers: "active appeal developer fineTuner goodDerivative",
		world: "frontierCapability"
	},
	writes: { providers: "active appeal base capability count developer fineTuner goodDerivative niche share users" }
}, function(e) {
	Is(e), Bs(e), Vs(e);
});
function Is(e) {
	let { derivatives: t, fineTuners: n, month: r, providers: i } = e, a = e.referenceCapability();
	for (let o = t.count - 1; o >= 0 && t.month(o) === r; o--) {
		let r = t.maker[o];
		n.kind[r] === Ps && Ls(e, o) >= a && (i.goodDerivative[r] = o);
	}
	for (let n = 0; n < i.count; n++) {
		let a = i.goodDerivative[i.fineTuner[n]];
		i.active[n] === 1 && t.month(a) === r && Rs(e, n, a);
	}
}
function Ls({ runs: e, derivatives: t }, n) {
	return e.capability[t.root[n]] + t.gain(n);
}
function Rs(e, t, n) {
	let { runs: r, derivatives: i, parameters: a, providers: o } = e, s = i.root[n], c = Ls(e, n), l = e.random.stream(U, H.providerTraits).normal(o.fineTuner[t], 0), u = a.userReputation * (l - 1), d = Or(e, c, r.covered[s] !== 0, u);
	d < o.appeal[t] || (r.developer[s] !== o.developer[t] && zs(e, t), o.developer[t] = r.developer[s], o.base[t] = s, o.capability[t] = c, o.appeal[t] = d);
}
function zs({ demandShare: e, providers: t }, n) {
	t.share.fill(0, n * e.length, (n + 1) * e.length);
}
function Bs(e) {
	let { fineTuners: t, month: n, parameters: r, providers: i } = e, a = e.random.stream(n, H.providerExit), o = 1 - k(1 - r.closurePerYear, 1 / 12);
	for (let n = 0; n < i.count; n++) {
		if (i.active[n] === 0) continue;
		let r = i.fineTuner[n];
		t.active[r] === 1 && a.uniform(r, 0) >= o || (i.active[n] = 0, i.appeal[n] = 0, i.users[n] = 0, zs(e, n));
	}
}
function Vs(e) {
	let { derivatives: t, fineTuners: n, month: r, parameters: i, providers: a } = e, o = i.startUpShare * n.count, s = i.startUpProvidersPerYear / 12 / o, c = e.random.stream(r, H.providerEntry);
	for (let i = n.count - 1; i >= 0 && n.kind[i] >= Ps; i--) {
		let o = a.goodDerivative[i];
		if (o < 0 || n.active[i] === 0 || t.month(o) <= r - 12 || c.uniform(i, 0) >= s || Hs(e, i)) continue;
		let l = Us(e);
		if (l < 0) return;
		a.active[l] = 1, a.fineTuner[l] = i, a.niche[l] = n.niche[i], Rs(e, l, o);
	}
}
function Hs({ providers: e }, t) {
	for (let n = 0; n < e.count; n++) if (e.active[n] === 1 && e.fineTuner[n] === t) return !0;
	return !1;
}
function Us({ providers: e }) {
	for (let t = 0; t < e.count; t++) if (e.active[t] === 0) return t;
	return e.count < 64 ? e.count++ : -1;
}
// src/lib/model/steps/leave-developers.ts
const Ws = W({
	reads: {
		developers: "active id largestRunUsd",
		flows: "developerExits",
		world: "pricePerFlopUsd"
	},
	writes: {
		developers: "active",
		flows: "developerExits"
	}
}, function(e) {
	let { developers: t, month: n, parameters: r } = e, i = e.random.stream(n, H.exit), a = 1 - k(1 - r.closurePerYear, 1 / 12);
	for (let n = 0; n < t.count; n++) t.active[n] !== 0 && (!(t.largestRunUsd[n] < 1e22 * e.pricePerFlopUsd) && i.uniform(t.id[n], 0) >= a || (t.active[n] = 0, e.flows.developerExits += 1));
}), Gs = W({
	reads: {
		developers: "active home kind owedPerYearUsd paidFirstUsd revenueUsd",
		runs: "arrival barred developer freeLicence gated id markets month open permission stage trainingCostUsd trainingFlop",
		market: "closedUsers openUsers",
		flows: "approvalWaitMonths approvals refusals",
		world: "frontierCapability laws reviewersFree"
	},
	writes: {
		runs: "barred month permission reason stage",
		flows: "approvalWaitMonths approvals refusals",
		world: "reviewersFree"
	}
}, function(e) {
	let { runs: t, developers: n, month: r } = e, i = [];
	for (let a = 0; a < t.count; a++) {
		let o = t.permission[a] === F.waiting || t.permission[a] === F.inReview;
		o && n.active[t.developer[a]] === 0 ? (t.permission[a] = F.notAsked, va(t, a, G.abandoned), t.month[a] = r) : t.permission[a] === F.waiting ? i.push(a) : o && qs(e, a).length === 0 && (t.month[a] = r);
	}
	i.sort((e, n) => t.arrival[e] - t.arrival[n]);
	let a = e.random.stream(U, H.approval);
	for (let n of i) {
		let i = t.id[n], o = t.arrival[n], s = 0;
		for (let [r, { approval: c, bit: l, law: u }] of qs(e, n).entries()) {
			let { constant: d, rejectProbability: f, reviewMonths: p } = c, m = d ? 1 : a.exponential(i, 1 + 2 * r);
			o = Math.max(o, Ks(e, l, c, t.arrival[n], m * p)), a.uniform(i, 2 + 2 * r) < f && (s = fe(s, Js(e.laws[u], t.markets[n])));
		}
		t.barred[n] = s, t.permission[n] = pe(t.markets[n], s) === 0 ? F.refused : F.inReview, t.month[n] = Math.min(32767, Math.max(r, Math.floor(o)));
	}
	for (let n = 0; n < t.count; n++) if (t.month[n] === r) {
		if (t.permission[n] === F.inReview) {
			if (t.permission[n] = F.granted, e.flows.approvals += 1, e.flows.approvalWaitMonths += Math.max(0, r - t.arrival[n]), t.barred[n] === 0) continue;
			t.reason[n] = ye.approvalRefused, e.flows.refusals += 1;
		} else t.permission[n] === F.refused && t.stage[n] !== G.withheld && (va(t, n, G.withheld), t.reason[n] = ye.approvalRefused, e.flows.refusals += 1);
	}
});
function Ks(e, t, n, r, i) {
	let a = e.reviewersFree.get(t);
	a === void 0 && (a = new Float64Array(n.reviewers), e.reviewersFree.set(t, a));
	let o = 0;
	for (let e = 1; e < a.length; e++) a[e] < a[o] && (o = e);
	let s = Math.max(r, a[o]) + i;
	return a[o] = s, s;
}
function qs(e, t) {
	let { arena: n, laws: r, runs: i } = e, a = Qt(e, t, "today", n.model);
	return rn(e, r, i.developer[t], a, n.obligation).approvals;
}
function Js(e, t) {
	let n = 0;
	for (let r of he(t)) e.reaches(-1, ue(r)) && (n = fe(n, ue(r)));
	return n === 0 ? t : n;
}
// src/lib/model/steps/move-unsafeguarded.ts
const Ys = W({
	reads: {
		developers: "active",
		runs: "adopters capability developer gated id month open openCount openRows",
		reach: "base openCapability stolen stolenCapability tailHazardSum",
		world: "makersPerFineTuner"
	},
	writes: { reach: "openCapability stolen stolenCapability tailHazardSum" }
}, function(e) {
	let { runs: t, reach: n } = e;
	Qs(e), Xs(e), Zs(e), n.stolenCapability = -Infinity;
	for (let e = 0; e < n.count; e++) {
		let r = n.base[e], i = t.capability[r];
		t.open[r] === 1 || n.stolen[e] === 2 ? n.openCapability = Math.max(n.openCapability, i) : n.stolen[e] === 1 && (n.stolenCapability = Math.max(n.stolenCapability, i));
	}
	n.tailHazardSum += Gr(e) / 12;
});
function Xs(e) {
	let { runs: t, developers: n, month: r, parameters: i, reach: a } = e, o = 1 - k(1 - i.theftPerYear, 1 / 12);
	if (e.random.stream(r, H.theft).uniform(0, 0) >= o) return;
	let s = -1;
	for (let e = 0; e < a.count; e++) {
		let r = a.base[e];
		t.open[r] !== 1 && n.active[t.developer[r]] !== 0 && (s < 0 || t.capability[r] > t.capability[a.base[s]]) && (s = e);
	}
	s >= 0 && a.stolen[s] === 0 && (a.stolen[s] = 1);
}
function Zs(e) {
	let { runs: t, month: n, parameters: r, reach: i } = e, a = e.random.stream(n, H.leak), o = 1 - k(1 - r.gatedLeakPerYear, 1 / 12);
	for (let e = 0; e < i.count; e++) {
		let n = i.base[e];
		t.gated[n] !== 0 && i.stolen[e] !== 2 && a.uniform(t.id[n], 0) < o && (i.stolen[e] = 2);
	}
}
function Qs(e) {
	let { runs: t, month: n, parameters: r, reach: i } = e, a = e.random.stream(n, H.closingOff), o = 1 - j(-r.closedOffPerYear / 12);
	for (let e = 0; e < i.count; e++) i.stolen[e] === 1 && a.uniform(t.id[i.base[e]], 0) < o && (i.stolen[e] = 0);
}
// src/lib/model/steps/open-staged-models.ts
const $s = W({
	reads: {
		developers: "active home kind revenueUsd",
		runs: "capability covered developer freeLicence gated markets month open openCount openRows stage trainingCostUsd trainingFlop",
		market: "anchorUtility bestOpenInNiche closedUsers downloadUtility offered openFloor openUsers openUtility",
		flows: "openedLater",
		world: "frontierCapability laws openFrontierCapability openFrontierFlop"
	},
	writes: {
		runs: "gated open stage",
		market: "bestOpenInNiche downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility",
		flows: "openedLater",
		world: "openFrontierCapability openFrontierFlop"
	}
}, function(e) {
	let { arena: t, runs: n, developers: r, flows: i, month: a } = e;
	for (let o = 0; o < n.openCount; o++) {
		let s = n.openRows[o];
		n.gated[s] === ha.untilPublished && r.active[n.developer[s]] !== 0 && ln(e, Qt(e, s, "today", t.model), a - n.month[s]) && (n.gated[s] = ha.none, n.open[s] = 1, va(n, s, G.releasedOpen), i.openedLater += 1, Da(e, s), Ma(e, s));
	}
}), ec = W({
	reads: {
		developers: "home kind",
		runs: "capability developer developerRevenueUsd disclosed freeLicence gated markets open openCount openRows trainingCostUsd trainingFlop",
		market: "closedUsers openUsers",
		world: "complianceExperience everyDerivativeUsd laws modificationLine pricePerFlopUsd toolingShare"
	},
	writes: { world: "adaptationUsd everyDerivativeUsd modificationLine toolingShare" }
}, function(e) {
	e.toolingShare = ic(e), no(e), tc(e), nc(e), rc(e);
});
function tc(e) {
	let { arena: t, laws: n, runs: r } = e, i = Math.min(e.modificationLine.length, t.smallestOwedFor.length) < r.count;
	i && (e.modificationLine = new Float64Array(r.id.length), e.everyDerivativeUsd = new Float64Array(r.id.length * ao), t.smallestOwedUsd = new Float64Array(r.id.length * n.length * E.length), t.smallestOwedFor = new Int32Array(r.id.length));
	let a = n.filter((e) => e.inForce), o = a.length === t.linedLaws.length && a.every(({ compiled: e }, n) => e === t.linedLaws[n]);
	if (i || !o) {
		e.modificationLine.fill(Infinity), t.smallestOwedFor.fill(-1), t.linedModels = 0, t.linedLaws.length = 0;
		for (let { compiled: e } of a) t.linedLaws.push(e);
	}
	for (let { tiersOnFineTuners: n } of a) for (let i of n) {
		let n = i.liability.modifier > 0 || i.liability.deployer > 0;
		for (let a = t.linedModels; a < r.openCount; a++) {
			let t = r.openRows[a], o = n ? 0 : i.modificationLine(r.trainingFlop[t], r.disclosed[t] === 1);
			e.modificationLine[t] = Math.min(e.modificationLine[t], o);
		}
	}
	t.linedModels = r.openCount;
}
function nc(e) {
	let { arena: t, everyDerivativeUsd: n, laws: r, modificationLine: i, parameters: a, runs: o } = e;
	n.fill(0, 0, o.count * ao);
	let s = lo(a), c = r.filter((e) => e.inForce && e.tiersOnFineTuners.length > 0);
	for (let a of c) {
		let c = w.flatMap((e, t) => a.reaches(t, ue(t)) ? [t] : []);
		for (let l = 0; l < o.openCount; l++) {
			let u = o.openRows[l];
			if (i[u] !== 0) continue;
			let d = to(e, u), f = t.smallestOwedFor[u] === d;
			for (let i = 0; i < s.length; i++) {
				let o = (u * r.length + a.index) * s.length + i;
				f || (t.smallestOwedUsd[o] = so(e, a, u, d, i, s[i]));
				let l = co(e, a, t.smallestOwedUsd[o], s[i]);
				if (l !== 0) for (let e of c) n[oo(u, e, i)] += l;
			}
		}
	}
	for (let n = 0; n < o.openCount; n++) {
		let r = o.openRows[n];
		c.length > 0 && i[r] === 0 && (t.smallestOwedFor[r] = to(e, r));
	}
}
function rc({ adaptationUsd: e, parameters: t, pricePerFlopUsd: n }) {
	for (let r = 0; r < e.length; r++) {
		let i = t.hobbyistTokens * ys[r];
		e[r] = 6 * i * n * t.rentalMarkUp;
	}
}
function ic(e) {
	let { parameters: t } = e;
	return e.complianceExperience === 0 ? 1 : Math.max(t.toolingFloor, k(1 + e.complianceExperience / .01, -t.toolingExponent));
}
// src/lib/model/steps/register-adopters.ts
const ac = W({
	reads: {
		developers: "active complianceUsd home kind owedPerYearUsd paidFirstUsd revenueUsd",
		runs: "adopters covered developer freeLicence gated ignoredLaws markets open openCount openRows registered trainingCostUsd trainingFlop",
		market: "closedUsers openUsers",
		flows: "developerComplianceUsd",
		world: "frontierCapability laws makersPerFineTuner"
	},
	writes: {
		developers: "complianceUsd",
		runs: "registered",
		flows: "developerComplianceUsd"
	}
}, function(e) {
	let { arena: t, runs: n, developers: r, flows: i, laws: a, makersPerFineTuner: o } = e;
	if (a.some((e) => e.inForce && e.tiers.some((e) => e.dutiesOnModel.perAdopterUsd > 0))) for (let s = 0; s < n.openCount; s++) {
		let c = n.openRows[s], l = n.adopters[c] - n.registered[c];
		if (l <= 0 || n.covered[c] === 0 || n.ignoredLaws[c] !== 0) continue;
		let u = n.developer[c];
		if (r.active[u] === 0) continue;
		n.registered[c] = n.adopters[c];
		let { perAdopterUsd: d } = rn(e, a, u, Qt(e, c, "today", t.model), t.obligation), f = l * o * d;
		r.complianceUsd[u] += f, i.developerComplianceUsd += f;
	}
}), oc = I.indexOf("fine-tune"), sc = I.indexOf("merge"), cc = [
	.025,
	1,
	.127,
	1
];
function lc(e, t, n, r, i) {
	let { derivatives: a, parameters: o } = e, s = a.familySize(r);
	if (s === 0) return -1;
	if ((i === oc || i === sc) && t.bits(n, 0) >>> 0 < hi(o.childlessShare)) return uc(e, t, n, r, s);
	for (let i = 0; i < 4; i++) {
		let o = a.parentOfMember(r, dc(t.bits(n, 1 + 2 * i), s));
		if (o < 0 || i === 3 || fc(e, o, 1, t.bits(n, 2 + 2 * i))) return o;
	}
	return -1;
}
function uc(e, t, n, r, i) {
	let { derivatives: a } = e;
	for (let o = 0; o < 12; o++) {
		let s = 16 + 2 * o, c = a.member(r, dc(t.bits(n, s), i));
		if (a.children(c) === 0 && fc(e, c, cc[a.kind(c)], t.bits(n, s + 1))) return c;
	}
	return -1;
}
function dc(e, t) {
	return Math.floor(((e >>> 0) + .5) * _i * t);
}
function fc({ derivatives: e, keptByAge: t, month: n, parameters: r }, i, a, o) {
	let { fitnessWeight: s } = r, c = e.fitness(i), l = 1 - s + s * c / (1 + c);
	return ((o >>> 0) + .5) * _i < a * (l * t[n - e.month(i)]);
}
function pc({ derivatives: e }, t, n) {
	let r = -1;
	for (let i = 0; i < 4 && e.count > 0; i++) {
		r = dc(t.bits(n, 48 + i), e.count);
		let a = e.parent(r);
		if (a >= 0) return a;
	}
	return r;
}
// src/lib/model/steps/release-derivatives.ts
const mc = I.indexOf("adapter"), hc = I.indexOf("fine-tune"), gc = I.indexOf("quantisation"), _c = I.indexOf("merge"), vc = [
	.03,
	.05,
	-.02,
	.03
], yc = [
	1,
	1,
	0,
	1
], bc = W({
	reads: {
		runs: "capability covered developer familyDerivatives markets",
		fineTuners: "building kind niche skill",
		derivatives: "families record root",
		lineage: "baseChildren baseUses choices chosen depths exposure made parents stated useCount useSum withChildren",
		market: "anchorUtility bestOpenInNiche downloadUtility offered openFloor openUtility",
		flows: "derivatives derivativesOfKind qualityWeighted",
		world: "frontierCapability keptByAge makersPerFineTuner"
	},
	writes: {
		runs: "familyDerivatives",
		derivatives: "count families maker record root",
		lineage: "baseChildren baseUses choices chosen depths exposure made parents stated useCount useSum withChildren",
		market: "bestOpenInNiche downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility",
		flows: "derivatives derivativesOfKind qualityWeighted"
	}
}, function(e) {
	let { derivatives: t, fineTuners: n, lineage: r, runs: i, scratch: a } = e, { building: o } = n;
	t.reserve(t.count + n.count), r.reserve(i.count);
	let s = new xc(e), c = a.int32(0);
	for (let e = 0; e < n.count; e += Kt) {
		let t = Math.min(n.count, e + Kt), r = 0;
		for (let n = e; n < t; n++) o[n] >= 0 && (c[r++] = n);
		s.describe(c, r), s.chooseParents(c, r), s.countUses(r), s.rate(c, r), s.offer(c, r);
	}
	r.closeMonth();
});
var xc = class {
	world;
	kind;
	stated;
	row;
	parent;
	second;
	uniform;
	noise;
	fitness;
	gain;
	draws;
	traits;
	constructor(e) {
		this.world = e;
		let { month: t, random: n, scratch: r } = e;
		this.kind = r.int32(1), this.stated = r.int32(2), this.row = r.int32(3), this.parent = r.int32(4), this.second = r.int32(5), this.uniform = r.float64(0), this.noise = r.float64(1), this.fitness = r.float64(2), this.gain = r.float64(3), this.draws = n.stream(t, H.parent), this.traits = n.stream(t, H.derivativeTraits);
	}
	describe(e, t) {
		let { fitness: n, kind: r, noise: i, stated: a, traits: o, uniform: s, world: c } = this, { adapterShare: l, mergeShare: u, parentDeclared: d, quantisationShare: f } = c.parameters;
		o.uniformsOf(e, t, 1, s), o.normalsOf(e, t, 0, i), o.exponentialsOf(e, t, 3, n), o.bitsOf(e, t, 2, a);
		let p = hi(d);
		for (let e = 0; e < t; e++) {
			a[e] = +(a[e] >>> 0 < p);
			let t = s[e] - l, n = t - f;
			r[e] = t < 0 ? mc : n < 0 ? gc : n < u ? _c : hc;
		}
	}
	chooseParents(e, t) {
		let { draws: n, fitness: r, kind: i, parent: a, row: o, second: s, stated: c, world: l } = this, { derivatives: u, fineTuners: d, lineage: f, month: p } = l;
		for (let m = 0; m < t; m++) {
			let t = e[m], h = d.building[t], g = i[m], _ = lc(l, n, t, h, g), v = g === _c ? pc(l, n, t) : -1, y = u.join(h, _, v), b = _ < 0 ? 1 : Math.min(255, u.depth(_) + 1);
			u.maker[y] = t, u.describe(y, p, g, b), u.setFitness(y, r[m]), o[m] = y, a[m] = _, s[m] = v, f.depths[b] += 1, f.made[g] += 1, f.stated += c[m], f.addModel(), _ >= 0 ? Sc(l, _) : (f.choose(f.baseChildren[h]), f.baseChildren[h] += 1), v >= 0 && Sc(l, v);
		}
	}
	countUses(e) {
		let { parent: t, row: n, second: r, world: i } = this, { derivatives: a, lineage: o, makersPerFineTuner: s } = i;
		for (let i = 0; i < e; i++) t[i] >= 0 ? o.useDerivative(a, t[i], s) : o.useBase(a.root[n[i]], s), r[i] >= 0 && o.useDerivative(a, r[i], s);
	}
	rate(e, t) {
		let { gain: n, kind: r, noise: i, parent: a, row: o, second: s, world: c } = this, { derivatives: l, fineTuners: u } = c;
		for (let c = 0; c < t; c++) {
			let t = a[c] < 0 ? 0 : l.gain(a[c]), d = s[c] < 0 ? t : (t + l.gain(s[c])) / 2, f = r[c], p = .05 * u.skill[e[c]] + .05 * i[c];
			n[c] = .6 * d + vc[f] + yc[f] * p, l.setGain(o[c], n[c]);
		}
	}
	offer(e, t) {
		let { gain: n, kind: r, row: i, world: a } = this, { fineTuners: o, flows: s, market: c, parameters: l, runs: u } = a, { niches: d } = l, f = a.makersPerFineTuner, p = a.referenceCapability();
		for (let l = 0; l < t; l++) {
			let t = e[l], m = o.building[t], h = o.niche[t], g = u.capability[m] + n[l];
			u.familyDerivatives[m] += f, s.derivatives[o.kind[t]] += f, s.derivativesOfKind[r[l]] += f, s.qualityWeighted += f * j(g - p), g > c.bestOpenInNiche[h] && (c.bestOpenInNiche[h] = g);
			let _ = u.developer[m] * d + h, v = c.downloadUtility[_];
			Pa(a, m, h, g), c.downloadUtility[_] > v && (c.downloadRow[_] = i[l]);
		}
	}
};
function Sc({ derivatives: e, lineage: t }, n) {
	let r = e.children(n);
	t.choose(r), r === 0 && (t.withChildren[e.kind(n)] += 1), e.addChild(n);
}
// src/lib/model/steps/settle-safeguards.ts
const Cc = W({
	reads: {
		runs: "reachRow safeguards",
		fineTuners: "paidMonth",
		derivatives: "maker record root safeguards voluntary",
		reach: "derivativesSeen safeguards voluntary",
		world: "makersPerFineTuner"
	},
	writes: {
		derivatives: "safeguards voluntary",
		reach: "derivativesSeen meanDerivativeSafeguards safeguards voluntary"
	}
}, function(e) {
	let { runs: t, derivatives: n, fineTuners: r, parameters: i, reach: a } = e, o = e.random.stream(e.month, H.intent), s = 1 - j(e.makersPerFineTuner * A(1 - i.maliciousShare)), c = s + (1 - s) * i.safetyTunedShare, l = a.derivativesSeen, { safeguards: u, voluntary: d } = n, f = 0;
	for (let e = l; e < n.count; e++) {
		let l = n.maker[e], p = n.root[e], m = n.parent(e), h = o.uniform(l, 0), g = h < s ? 1 - i.stripShare : h < c ? 1 + i.safetyTuning : 1 - i.benignStrip, _ = h >= s && r.hasPaid(l) ? i.derivativeByDuty : 0, v = m < 0 ? t.safeguards[p] : u[m], y = m < 0 ? i.safeguardStrength : d[m], b = uo(v * g + _), x = uo(y * g);
		u[e] = b, d[e] = x, f += b;
		let S = t.reachRow[p];
		a.safeguards[S] = Math.min(a.safeguards[S], b), a.voluntary[S] = Math.min(a.voluntary[S], x);
	}
	let p = n.count - l;
	a.meanDerivativeSafeguards = p === 0 ? 0 : f / p, a.derivativesSeen = n.count;
}), wc = W({
	reads: {
		fineTuners: "active knowHow",
		world: "complianceExperience"
	},
	writes: { fineTuners: "knowHow" }
}, function(e) {
	let { fineTuners: t, month: n, parameters: r } = e;
	if (e.complianceExperience === 0) return;
	let { active: i, count: a, knowHow: o } = t, s = e.random.stream(n, H.knowHow), c = hi(r.knowHowContagion);
	for (let e = 0; e < a; e++) o[e] !== 1 && i[e] !== 0 && o[Math.floor(s.uniform(e, 0) * a)] === 1 && s.bits(e, 1) >>> 0 < c && (o[e] = 2);
	for (let e = 0; e < a; e++) o[e] === 2 && (o[e] = 1);
});
// src/lib/model/arithmetic/exponentials.ts
function Tc(e, t, n, r, i) {
	for (let a = 0; a < i; a++) {
		let i = e - n[a];
		r[a] = i <= t ? j(-i) : 0;
	}
}
// src/lib/model/steps/sum-reach.ts
const Ec = W({
	reads: {
		developers: "active",
		runs: "capability covered developer open",
		reach: "base dutiesMatter exponentAll exponentBare exponentVoluntary hiddenClosed hiddenOpen logSum reportedClosed reportedOpen safeguards stolen topExponent voluntary weight"
	},
	writes: { reach: "coveredShare dutiesMatter exponentAll exponentBare exponentVoluntary logSum topExponent weight" }
}, function(e) {
	let { reach: t } = e, { none: n, voluntary: r, all: i } = R;
	Dc(e), t.logSum[n] = Oc(e, n), t.logSum[r] = Oc(e, r), t.logSum[i] = t.dutiesMatter ? Oc(e, i) : t.logSum[r], t.coveredShare = kc(e);
});
function Dc(e) {
	let { developers: t, parameters: n, reach: r, runs: i } = e, { base: a, safeguards: o, stolen: s, topExponent: c, voluntary: l } = r, { exponentAll: u, exponentBare: d, exponentVoluntary: f } = r, { capability: p, developer: m, open: h } = i, { active: g } = t, _ = n.misuseTaste, v = n.safeguardEffect * Wr(e, !0), y = n.safeguardEffect * Wr(e, !1), b = -Infinity, x = -Infinity, S = -Infinity, ee = !1;
	for (let e = 0; e < r.count; e++) {
		let t = a[e], n = h[t] === 1, r = s[e] !== 0;
		if (!n && !r && g[m[t]] === 0) {
			d[e] = f[e] = u[e] = -Infinity;
			continue;
		}
		let i = p[t], c = n ? v : r ? 0 : y, C = i / _, te = c * l[e], ne = c * o[e], re = te === 0 ? C : (i - te) / _, ie = ne === te ? re : (i - ne) / _;
		ie !== re && (ee = !0), d[e] = C, f[e] = re, u[e] = ie, C > b && (b = C), re > x && (x = re), ie > S && (S = ie);
	}
	c[R.none] = b, c[R.voluntary] = x, c[R.all] = S, r.dutiesMatter = ee;
}
function Oc({ parameters: e, reach: t }, n) {
	let { count: r, weight: i } = t, a = e.misuseBefore / e.misuseTaste, o = Math.max(a, t.topExponent[n]);
	Tc(o, 40, t.exponentsAt(n), i, r);
	let s = j(a - o);
	for (let e = 0; e < r; e++) s += i[e];
	return o + A(s);
}
function kc({ parameters: e, runs: t, reach: n }) {
	let { base: r, count: i, weight: a } = n, { covered: o } = t, s = n.topExponent[R.all], c = !1;
	for (let e = 0; e < i && !c; e++) c = o[r[e]] !== 0;
	if (!c || s === -Infinity) return 0;
	s < e.misuseBefore / e.misuseTaste && Tc(s, 40, n.exponentAll, a, i);
	let l = 0, u = 0;
	for (let e = 0; e < i; e++) l += a[e], o[r[e]] !== 0 && (u += a[e]);
	return Math.min(1, u / l);
}
// src/lib/model/steps/turn-over-fine-tuners.ts
const Ac = W({
	reads: {
		fineTuners: "active kind losses",
		flows: "entries exits ideas lost",
		world: "activeByKind laws makersPerFineTuner"
	},
	writes: {
		fineTuners: "active breachedLaws knowHow losses paidMonth",
		flows: "entries exits",
		world: "activeByKind"
	}
}, function(e) {
	let { fineTuners: t, flows: n, month: r, parameters: i } = e, a = e.random.stream(r, H.activity), o = e.makersPerFineTuner, s = 1 - k(1 - i.returnPerYear, 1 / 12), c = E.map((e, t) => {
		let r = n.ideas[t];
		if (r === 0) return 1;
		let i = 0;
		for (let e = 0; e < O.length; e++) i += n.lost[t * O.length + e];
		return 1 - i / r;
	});
	for (let r = 0; r < t.count; r++) {
		let l = t.kind[r];
		if (t.active[r] === 1) {
			if (t.losses[r] < i.exitAfterLosses) continue;
			t.active[r] = 0, --e.activeByKind[l], n.exits[l] += o;
		} else a.uniform(r, 0) < s * c[l] && (t.active[r] = 1, e.activeByKind[l] += 1, t.losses[r] = 0, t.knowHow[r] = 0, t.paidMonth.fill(zt, r * e.laws.length, (r + 1) * e.laws.length), t.breachedLaws[r] = 0, n.entries[l] += o);
	}
}), jc = W({
	reads: {
		runs: "month openCount openRows",
		world: "activeByKind frontierFlop incidents laws makersPerFineTuner openFrontierFlop"
	},
	writes: { world: "circumstances expectedAdopters fearedLaws foreseenLaws lawInForce laws" }
}, function(e) {
	let { compiledLaws: t, frontierFlop: n, incidents: r, month: i, openFrontierFlop: a, parameters: o } = e, s = {
		month: i,
		frontierFlop: n,
		openFrontierFlop: a,
		incidents: r
	}, c = i + o.runLeadMonths;
	if (e.circumstances = s, e.laws = t.map((e) => ir(e, i, s)), e.foreseenLaws = t.map((e) => ar(e, c, s)), o.lineUncertainty > 0) {
		let n = Ke(-o.lineUncertaintyOrders);
		e.fearedLaws = t.map((e) => ar(e, c, s, n));
	}
	e.expectedAdopters = Mc(e), e.lawInForce.fill(0);
	for (let t of e.laws) if (t.asksAnything) for (let n = 0; n < w.length; n++) t.reaches(n, ue(n)) && (e.lawInForce[n] = 1);
});
function Mc({ activeByKind: e, runs: t, makersPerFineTuner: n, month: r }) {
	let i = 0;
	for (let e = t.openCount - 1; e >= 0; e--) r - t.month[t.openRows[e]] <= 24 && (i += 1);
	let a = 0;
	for (let t of e) a += t * n;
	return a / (i + 1);
}
// src/lib/model/schedule.ts
const Nc = [
	fa,
	jc,
	fs,
	jo,
	Gs,
	go,
	$s,
	ua,
	ec,
	rs,
	ac,
	ws,
	bc,
	wc,
	es,
	Qo,
	na,
	Fs,
	ra,
	Gi,
	os,
	Eo,
	js,
	Ws,
	Ac,
	Ca,
	Cc,
	Ns,
	Ys,
	Ec,
	ds
];
function Pc(e) {
	e.flows.clear();
	for (let t of Nc) t(e);
	e.totals.addAll(e.flows);
}
function Fc(e, { months: t, runLeadMonths: n }) {
	let r = e.filter(({ tiers: e }) => e.length > 0);
	for (let e = 0; e < t; e++) {
		let t = e + n;
		if (r.some((n) => n.inForce(e) || n.inForce(t) && n.foreseeable(e))) return e;
	}
	return t;
}
var Ic = class {
	memory;
	kept = /* @__PURE__ */ new Map();
	constructor(e) {
		this.memory = e;
	}
	upTo(e, t) {
		if (t.parameters.fineTuners > 2e4) return null;
		let n = JSON.stringify([
			t.parameters,
			t.seed,
			t.replicate,
			t.generator ?? null,
			t.metrics ?? "all"
		]), r = this.kept.get(n);
		if (r !== void 0 && this.kept.delete(n), e >= t.parameters.months) return r !== void 0 && this.kept.set(n, r), r ?? null;
		r !== void 0 && r.month > e && r.world.release();
		let i = Lc(r !== void 0 && r.month <= e ? r : this.start(t), e);
		return this.kept.set(n, i), this.forgetOldest(), i;
	}
	start({ generator: e, metrics: t, parameters: n, replicate: r, seed: i }) {
		let a = new lr(n, [], new Hi(i, r, e), this.memory);
		return Ro(a), {
			world: a,
			recording: new Jo(a, t ?? "all"),
			month: 0
		};
	}
	forgetOldest() {
		let e = 0;
		for (let { world: t } of this.kept.values()) e += t.bytes();
		for (let [t, { world: n }] of this.kept) {
			if (e <= 100663296) return;
			e -= n.bytes(), n.release(), this.kept.delete(t);
		}
	}
};
function Lc({ month: e, recording: t, world: n }, r) {
	for (n.month = e; n.month < r; n.month++) Pc(n), t.observe();
	return {
		world: n,
		recording: t,
		month: r
	};
}
function Rc(e) {
	let t = 0, n = e.map((e, n) => {
		let r = zc(e, n, t);
		return t += r.tiers.length, r;
	});
	if (t > 31) throw RangeError(`${t} tiers in one compared world; the most is 31`);
	return n;
}
function zc(e, t, n) {
	let r = Xn("policy", e.instruments);
	return {
		policy: e,
		index: t,
		firstTierBit: n,
		tiers: e.tiers.map((e, r) => Zn(e, t, n + r)),
		legacyMonth: Math.max(-Infinity, ...V(r, "legacyMonth")),
		reaches: Fa(un(V(r, "reaches"))),
		inForce: un(V(r, "inForce")),
		foreseeable: un(V(r, "foreseeable")),
		detection: pn(V(r, "detection")),
		developerDetection: pn(V(r, "developerDetection")),
		penaltyUsd: pn(V(r, "penalty"))
	};
}
// src/lib/model/simulate.ts
function Bc(e, t = new kt(), n = null) {
	let { parameters: r, policies: i } = e, a = Rc(i), o = new lr(r, a, Vc(e), t), s = new Jo(o, e.metrics ?? "all"), c = n?.upTo(Fc(a, r), e) ?? null;
	for (c === null ? Ro(o) : (o.copyFrom(c.world), s.copyFrom(c.recording, c.month)), o.month = c?.month ?? 0; o.month < o.months; o.month++) Pc(o), s.observe();
	let l = s.outcome();
	return o.release(), l;
}
function Vc({ generator: e, replicate: t, seed: n }) {
	return new Hi(n, t, e);
}
// src/lib/model/version.ts
const Hc = "3";
// src/lib/scenarios/nearest.ts
function Uc(e, t) {
	let n = e.slice(0, 80).toLowerCase(), r = null, i = Math.min(8, Math.max(2, Math.ceil(n.length / 3)) + 1);
	for (let e of t) {
		let t = Wc(n, e.toLowerCase(), i);
		t < i && ([r, i] = [e, t]);
	}
	return r;
}
function Wc(e, t, n) {
	if (Math.abs(e.length - t.length) >= n) return n;
	let r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		let a = [i], o = i;
		for (let n = 1; n <= t.length; n++) {
			let s = r[n - 1] + (e[i - 1] === t[n - 1] ? 0 : 1), c = Math.min(s, r[n] + 1, a[n - 1] + 1);
			a.push(c), o = Math.min(o, c);
		}
		if (o >= n) return n;
		r = a;
	}
	return r[t.length];
}
function Gc(e, t) {
	let n = Uc(e, t);
	return n === null ? "" : ` Did you mean ${n}?`;
}
// src/lib/scenarios/sentence.ts
function Kc(e) {
	return e.endsWith(".") ? e : `${e}.`;
}
function qc(e, t = "") {
	return e.ok ? e : {
		ok: !1,
		problem: Kc(t + e.problem)
	};
}
// src/lib/scenarios/address.ts
const Jc = /* @__PURE__ */ new WeakMap();
function Yc(e) {
	return [...el(e).values()];
}
function Xc(e, t) {
	return el(e).get(t);
}
function Zc(e, t) {
	return Xc(e, t)?.declaration;
}
function Qc(e, t, n) {
	let r = Zc(e, t);
	if (r) return qc(h(r, n), `${t}: `);
	let i = el(e).keys();
	return {
		ok: !1,
		problem: `${e.id} has no value ${t}.${Gc(t, i)}`
	};
}
function $c(e, t) {
	let n = e.policy.tiers.map((e) => ({
		id: e.id,
		instruments: rl(e.instruments)
	})), r = rl(e.policy.instruments);
	for (let [i, a] of Object.entries(t)) {
		let t = Xc(e, i);
		if (!t) throw RangeError(`${e.id} has no value ${i}`);
		let o = t.tier === null ? r : n.find(({ id: e }) => e === t.tier).instruments;
		(o[t.instrument.id] ??= {})[t.declaration.key] = a;
	}
	return {
		id: e.policy.id,
		instruments: r,
		tiers: n
	};
}
function el(e) {
	let t = Jc.get(e);
	return t || (t = new Map(tl(e.policy).map((e) => [e.address, e])), Jc.set(e, t)), t;
}
function tl(e) {
	if (e.tiers.length === 0) return [];
	let t = Yn.filter(({ level: e }) => e === "policy"), n = Yn.filter(({ level: e }) => e === "tier");
	return [...t.flatMap((t) => nl(t, null, e.instruments)), ...e.tiers.flatMap((e) => n.flatMap((t) => nl(t, e.id, e.instruments)))];
}
function nl(e, t, n) {
	return e.values.map((r) => {
		let i = n[e.id]?.[r.key];
		return {
			address: [
				...t === null ? [] : [t],
				e.id,
				r.key
			].join("."),
			tier: t,
			instrument: e,
			declaration: r,
			value: i ?? r.default,
			stated: i !== void 0
		};
	});
}
function rl(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, { ...t }]));
}
// src/lib/scenarios/packages.ts
const il = {
	report: {
		content: "notify the government of a training run and answer its questions",
		fixedUsd: [
			1e4,
			25e3,
			1e5
		],
		perModelUsd: [
			0,
			0,
			0
		],
		perYearUsd: [
			33e3,
			5e4,
			25e4
		],
		delayMonths: [
			0,
			0,
			0
		]
	},
	documentation: {
		content: "technical documentation, copyright policy, summary of training content",
		fixedUsd: [
			25e3,
			1e5,
			35e4
		],
		perModelUsd: [
			1e4,
			4e4,
			12e4
		],
		perYearUsd: [
			1e4,
			5e4,
			15e4
		],
		delayMonths: [
			0,
			.25,
			1
		]
	},
	systemic: {
		content: "documentation, model evaluation, risk mitigation, incident reports, security of weights",
		fixedUsd: [
			1e6,
			4e6,
			15e6
		],
		perModelUsd: [
			3e5,
			15e5,
			6e6
		],
		perYearUsd: [
			5e5,
			25e5,
			1e7
		],
		delayMonths: [
			0,
			1,
			4
		]
	},
	transparency: {
		content: "a transparency report with each frontier model",
		fixedUsd: [
			5e3,
			3e4,
			15e4
		],
		perModelUsd: [
			2e3,
			15e3,
			6e4
		],
		perYearUsd: [
			0,
			1e4,
			5e4
		],
		delayMonths: [
			0,
			0,
			0
		]
	},
	framework: {
		content: "a published safety framework, risk summaries, incident reports",
		fixedUsd: [
			25e4,
			1e6,
			4e6
		],
		perModelUsd: [
			5e4,
			25e4,
			1e6
		],
		perYearUsd: [
			25e4,
			1e6,
			4e6
		],
		delayMonths: [
			0,
			.5,
			2
		]
	},
	care: {
		content: "a safety protocol, shutdown capability, reasonable care, a yearly audit",
		fixedUsd: [
			1e6,
			4e6,
			15e6
		],
		perModelUsd: [
			3e5,
			15e5,
			6e6
		],
		perYearUsd: [
			1e6,
			3e6,
			1e7
		],
		delayMonths: [
			1,
			3,
			6
		]
	},
	licence: {
		content: "an application for a licence with evaluations and audits",
		fixedUsd: [
			1e6,
			5e6,
			2e7
		],
		perModelUsd: [
			5e5,
			2e6,
			8e6
		],
		perYearUsd: [
			5e5,
			2e6,
			8e6
		],
		delayMonths: [
			0,
			0,
			0
		]
	},
	evaluation: {
		content: "a government evaluation of each model before deployment",
		fixedUsd: [
			1e6,
			5e6,
			2e7
		],
		perModelUsd: [
			5e5,
			2e6,
			8e6
		],
		perYearUsd: [
			5e5,
			2e6,
			8e6
		],
		delayMonths: [
			1,
			3,
			6
		]
	},
	audit: {
		content: "a regular audit by an independent body",
		fixedUsd: [
			1e5,
			4e5,
			15e5
		],
		perModelUsd: [
			0,
			0,
			0
		],
		perYearUsd: [
			25e4,
			1e6,
			4e6
		],
		delayMonths: [
			0,
			0,
			0
		]
	},
	export: {
		content: "export licences for weights that are not published, and proof of who holds them",
		fixedUsd: [
			5e4,
			25e4,
			1e6
		],
		perModelUsd: [
			1e4,
			5e4,
			25e4
		],
		perYearUsd: [
			5e4,
			25e4,
			1e6
		],
		delayMonths: [
			0,
			0,
			0
		]
	}
};
function K(...e) {
	let t = e.map((e) => il[e]), n = t.map((e) => e.content).join("; "), r = al.map((e) => ({
		key: e,
		range: ol(t.map((t) => t[e]))
	})).filter(({ range: e }) => e[2] > 0);
	return {
		duties: Object.fromEntries(r.map(({ key: e, range: t }) => [e, t[1]])),
		costRange: r.map(({ key: e, range: [t, r, i] }) => ({
			address: `duties.${e}`,
			low: t,
			central: r,
			high: i,
			unit: e === "delayMonths" ? "months" : "USD",
			source: `Assumption: cost of ${n}, built from CEPS, ICF and Wavestone (2021) for the European Commission; Bureau of Industry and Security, 89 FR 73612 (2024): 333 hours a respondent and year`
		}))
	};
}
const al = [
	"fixedUsd",
	"perModelUsd",
	"perYearUsd",
	"delayMonths"
];
function ol(e) {
	return e.reduce((e, t) => [
		e[0] + t[0],
		e[1] + t[1],
		e[2] + t[2]
	], [
		0,
		0,
		0
	]);
}
const q = .1, J = {
	address: "enforcement.detectionPerYear",
	low: .02,
	central: q,
	high: .3,
	unit: "probability a year",
	source: "Assumption: no empirical source was found for any of these laws"
}, Y = {
	address: "enforcement.developersFoundPerYear",
	low: .3,
	central: .9,
	high: .99,
	unit: "probability a year",
	source: "Assumption: base models are few; nobody has measured how soon a breach by their developers comes out"
};
// src/lib/scenarios/preset.ts
function X({ instruments: e, tiers: t, costRange: n = [], ...r }) {
	return {
		...r,
		policy: {
			id: r.id,
			instruments: e,
			tiers: t.map(({ id: e, instruments: t }) => ({
				id: e,
				instruments: t
			}))
		},
		costRange: [...n, ...t.flatMap((e) => (e.costRange ?? []).map((t) => ({
			...t,
			address: `${e.id}.${t.address}`
		})))]
	};
}
// src/lib/scenarios/presets/ca-sb-1047.ts
const { duties: sl, costRange: cl } = K("care"), ll = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047", ul = X({
	id: "ca-sb-1047",
	name: "California SB 1047 as passed (vetoed)",
	kind: "proposal",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Safety protocols, shutdown, audits and reasonable care for models above 1e26 operations that cost over 100 million USD, and for very large modifications of them.",
	articles: [
		{
			law: "Cal. SB 1047 (2024)",
			provision: "introduced in the Senate",
			date: "2024-02-07",
			url: ll
		},
		{
			law: "Cal. SB 1047 (2024), enrolled 3 September 2024",
			provision: "s. 22602: more than 1e26 operations and 100 million USD; modifications of 3e25 and 10 million USD",
			date: "2024-09-03",
			url: ll
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22603: protocol, shutdown, reasonable care, yearly audit from 2026",
			date: "2024-09-03",
			url: ll
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22604: owners of computing clusters know their customers",
			date: "2024-09-03",
			url: ll
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22606: civil penalties where a breach caused harm or an imminent threat",
			date: "2024-09-03",
			url: ll
		},
		{
			law: "Governor of California",
			provision: "veto message",
			date: "2024-09-29"
		}
	],
	sources: [
		"Assumption: the cost test rises by 2.5 % a year, as by a price index.",
		"Assumption: one breach in twenty comes with harm or an imminent threat (0.01 to 0.20), and only those are fined.",
		"Assumption: customer checks by owners of computing clusters raise the cost of training by 1 % (0 to 3 %).",
		"Recalled, not re-read at the source: fines of 10 % of the training cost for a first breach, 30 % later.",
		"Assumption: the start is hypothetical, the first of January after the veto."
	],
	limits: [
		"A state law run as if it covered the whole United States: the model has no states.",
		"From 2027 a state agency could have moved the compute figures; the model keeps them.",
		"The higher fine for a repeated breach is left out.",
		"There was no strict liability: no share of harm is charged to anyone. What a developer owed in care for small derivatives is part of its own duties.",
		"Full shutdown reached copies under the control of the developer; published weights are taken to be outside it. The thought experiment “SB 1047 with shutdown read strictly” takes the other reading."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2025-01-01",
			announced: "2024-02-07"
		},
		enforcement: {
			from: "2026-01-01",
			detectionPerYear: q,
			harmfulShare: .05,
			fineTrainingShare: .1
		}
	},
	tiers: [{
		id: "covered",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26,
				costUsd: 1e8,
				costGrowth: 1.025
			},
			modifier: {
				rule: "absolute",
				flop: 3e25,
				costUsd: 1e7,
				original: "covered",
				dutyShare: 1
			},
			duties: {
				...sl,
				trainingShare: .01
			}
		},
		costRange: [...cl, {
			address: "duties.trainingShare",
			low: 0,
			central: .01,
			high: .03,
			unit: "share",
			source: "Assumption: mark-up on compute for customer checks; nobody has measured it"
		}]
	}],
	costRange: [
		J,
		Y,
		{
			address: "enforcement.harmfulShare",
			low: .01,
			central: .05,
			high: .2,
			unit: "share",
			source: "Assumption: share of breaches with harm or an imminent threat; no breach was ever tried"
		}
	]
}), dl = "Cal. SB 53 (2025), ch. 138; Bus. & Prof. Code 22757.10–.16", fl = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53", pl = K("transparency"), ml = K("framework"), hl = {
	id: "frontier",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		duties: pl.duties
	},
	costRange: pl.costRange
}, gl = {
	id: "large",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26,
			revenueUsd: 5e8
		},
		duties: ml.duties
	},
	costRange: ml.costRange
}, _l = [
	"A state law run as if it covered the whole United States: the model has no states.",
	"Revenue counts affiliates in the law; in the model a developer is one group.",
	"Fines go by severity, up to the maximum: what a developer expects of it is a parameter of the world. They fall on large developers only; the model also fines smaller ones who leave their transparency report undone.",
	"A new model that a developer trains on from an earlier one counts by its own compute alone.",
	"Protection of whistleblowers is left out."
], vl = X({
	id: "ca-sb-53",
	name: "California SB 53",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "A transparency report with every model above 1e26 operations; a published safety framework from developers who also earn over 500 million USD a year.",
	articles: [
		{
			law: dl,
			provision: "signed; 22757.11: frontier developer (1e26 operations), large (500 million USD)",
			date: "2025-09-29",
			url: fl
		},
		{
			law: dl,
			provision: "22757.12: transparency report, frontier AI framework",
			date: "2025-09-29",
			url: fl
		},
		{
			law: dl,
			provision: "22757.15: up to 1 million USD a violation, by severity",
			date: "2025-09-29",
			url: fl
		}
	],
	sources: ["Assumption: developers could foresee the law once it was signed."],
	limits: _l,
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2026-01-01",
			announced: "2025-09-29"
		},
		enforcement: {
			from: "2026-01-01",
			detectionPerYear: q,
			fineUsd: 1e6
		}
	},
	tiers: [hl, gl],
	costRange: [J, Y]
}), yl = X({
	id: "compute-only-sb-53",
	name: "SB 53 duties without the revenue test (compute only)",
	kind: "counterfactual",
	revision: 2,
	asOf: "2026-11-23",
	summary: "The duties that SB 53 puts on large developers, put on everyone who trains above 1e26 operations.",
	articles: vl.articles,
	sources: vl.sources,
	limits: _l,
	instruments: vl.policy.instruments,
	tiers: [{
		id: "all-frontier",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: gl.instruments.duties
		},
		costRange: gl.costRange
	}],
	costRange: vl.costRange.filter((e) => e.address.startsWith("enforcement."))
}), bl = {
	developerShare: .5,
	modifierShare: .3,
	deployerShare: .2
}, xl = "Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner, two tenths on the firm that deploys; no statute fixes shares.", Sl = ["Courts, insurers and settlements are not simulated; makers weigh the expected share.", "Start-ups and enterprises deploy what they make, and so bear two shares; users of finished products bear none."], Cl = X({
	id: "downstream-liability",
	name: "Downstream liability everywhere",
	kind: "counterfactual",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.",
	articles: [],
	sources: [xl, "Assumption: the start is the day from which Directive (EU) 2024/2853 applies."],
	limits: Sl,
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2026-12-09" }
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			liability: {
				...bl,
				nonCommercial: "liable"
			}
		}
	}]
}), wl = K("documentation"), Tl = K("systemic"), El = {
	nexus: {
		jurisdiction: "eu",
		reach: "market"
	},
	timing: {
		start: "2025-08-02",
		announced: "2023-12-09",
		legacy: "2027-08-02"
	},
	enforcement: {
		from: "2026-08-02",
		detectionPerYear: q,
		fineUsd: 165e5,
		fineTurnoverShare: .03
	}
}, Dl = {
	id: "gpai",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e23
		},
		"open-relief": {
			relief: "partial",
			costShare: .25,
			lostAboveFlop: 1e25,
			licences: "free"
		},
		modifier: {
			rule: "ratio",
			ratio: .3333,
			fallbackFlop: 333e20,
			original: "covered",
			dutyShare: .25
		},
		duties: wl.duties
	},
	costRange: wl.costRange
}, Z = {
	id: "systemic",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e25
		},
		modifier: {
			rule: "ratio",
			ratio: .3333,
			fallbackFlop: 333e22,
			original: "covered",
			dutyShare: 1
		},
		duties: Tl.duties
	},
	costRange: Tl.costRange
}, Ol = (e) => ({
	law: "Regulation (EU) 2024/1689 (AI Act)",
	provision: e,
	date: "2024-06-13",
	url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
}), Q = {
	asOf: "2026-11-23",
	articles: [
		{
			law: "Council of the European Union and European Parliament",
			provision: "political agreement on the AI Act: from this day developers could foresee it",
			date: "2023-12-09"
		},
		Ol("Art. 51–55: duties of providers, systemic risk presumed above 1e25 FLOP"),
		Ol("Art. 53(2), 54(6): relief for free and open-source models, none with systemic risk"),
		Ol("Art. 101: fines up to 3 % of world turnover or 15 million EUR, the higher"),
		Ol("Art. 111(3): models from before 2 August 2025 are brought into line by 2 August 2027"),
		Ol("Art. 113: applies from 2 August 2025, fines from 2 August 2026"),
		{
			law: "Commission guidelines on general-purpose AI models, C(2025) 7719",
			provision: "Points 17 (1e23 FLOP), 60–68 (modifiers: one third; where the original is silent 3.33e22 FLOP, with systemic risk 3.33e24), 83 and 86 (licences)",
			date: "2025-11-19"
		},
		{
			law: "Regulation (EU) 2026/1744 (Digital Omnibus)",
			provision: "leaves 1e25 FLOP and the dates of this chapter as they were",
			date: "2026-07-08"
		}
	],
	sources: [
		"Assumption: an open model still owes a quarter of the documentation (copyright policy and training summary stay, Art. 53(1)(c)–(d)).",
		"Assumption: below systemic risk, duties limited to a modification cost a quarter of the full duties (recital 109; guidelines point 68); with systemic risk they are owed in full (point 65).",
		"Assumption: 1 EUR is 1.10 USD."
	],
	limits: [
		"The Commission may designate a model below 1e25 FLOP, and a provider may rebut the presumption above it; the model follows compute alone.",
		"The guidelines also ask for text, audio, image or video generation; the model counts every base model above 1e23 FLOP.",
		"Of the models from before 2 August 2025 only the best one of each developer is brought into line in 2027.",
		"Research before release is outside by its purpose; the model simulates releases only.",
		"Periodic penalties by the day (Art. 75a–75d, inserted in 2026) are known from secondary pages alone and left out."
	],
	costRange: [J, Y]
}, kl = X({
	...Q,
	id: "eu-ai-act",
	name: "EU AI Act: general-purpose chapter",
	kind: "real",
	revision: 2,
	summary: "Documentation for models above 1e23 FLOP, lighter for open ones; evaluation, mitigation and security above 1e25 FLOP, where the relief for open models ends.",
	instruments: El,
	tiers: [Dl, Z]
}), { modifier: Al, ...jl } = Dl.instruments, Ml = X({
	...Q,
	id: "eu-ai-act-every-derivative",
	name: "EU AI Act with every fine-tuner a provider",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if there were no test of one third, and whoever fine-tunes a covered model had to document the change.",
	limits: [...Q.limits, "The guidelines say the opposite: a fine-tune with less than a third of the original compute makes nobody a provider. Critics feared this reading before they were published."],
	instruments: El,
	tiers: [{
		...Dl,
		instruments: {
			...jl,
			modifier: {
				rule: "every-derivative",
				original: "covered",
				dutyShare: Al.dutyShare
			}
		}
	}, Z]
}), Nl = X({
	...Q,
	id: "eu-ai-act-no-exemption",
	name: "EU AI Act without open exemption",
	kind: "counterfactual",
	revision: 2,
	summary: "The EU chapter on general-purpose models if open models owed as much as closed ones from 1e23 FLOP on.",
	instruments: El,
	tiers: [{
		...Dl,
		instruments: {
			...Dl.instruments,
			"open-relief": { relief: "none" }
		}
	}, Z]
}), Pl = X({
	id: "eu-product-liability",
	name: "EU Product Liability Directive",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Strict liability for software supplied commercially: also for the firm that builds a free model into its product, not for those who publish one outside commercial activity.",
	articles: [{
		law: "Directive (EU) 2024/2853",
		provision: "Art. 2(2): free software outside commercial activity excluded; Art. 8: who is liable; recital 15: a manufacturer that integrates free software is; applies to products from 9 December 2026",
		date: "2024-10-23",
		url: "https://eur-lex.europa.eu/eli/dir/2024/2853/oj"
	}],
	sources: [xl, "Assumption: hobbyists, academics and public research bodies act outside commercial activity; all other developers and makers act within it, also when they publish weights for free."],
	limits: [...Sl, "A firm that builds a model from outside commercial activity into its product answers for the whole of it in law; in the model it answers for its own two shares, and nobody for the rest."],
	instruments: {
		nexus: {
			jurisdiction: "eu",
			reach: "market"
		},
		timing: {
			start: "2026-12-09",
			announced: "2024-10-23"
		}
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			"non-commercial-relief": { costShare: 0 },
			"research-relief": { exempt: "academics" },
			liability: bl
		}
	}]
}), { threshold: Fl, modifier: Il, ...Ll } = Z.instruments, Rl = {
	...Z,
	id: "moving",
	instruments: {
		...Ll,
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		modifier: {
			rule: Il.rule,
			ratio: Il.ratio,
			original: Il.original,
			dutyShare: Il.dutyShare
		}
	}
}, zl = {
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	articles: Q.articles,
	sources: ["Assumption: the dates and steps are invented for a stress test; duties and fines are those of the EU systemic tier."],
	costRange: Q.costRange,
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2024-01-01" },
		enforcement: {
			...El.enforcement,
			from: "2025-01-01"
		}
	}
}, Bl = X({
	...zl,
	id: "falling-threshold",
	name: "Falling threshold (stress test)",
	summary: "A stress test: duties like those of the EU systemic tier, everywhere, on a line that falls tenfold every two years from 1e26 to 1e23 FLOP.",
	limits: ["No legislature has done this; real changes of a line so far went up or added a revenue test."],
	tiers: [{
		...Rl,
		instruments: {
			...Rl.instruments,
			path: {
				amendment1: "2026-01-01",
				amendment1Flop: 1e25,
				amendment2: "2028-01-01",
				amendment2Flop: 1e24,
				amendment3: "2030-01-01",
				amendment3Flop: 1e23
			}
		}
	}]
}), Vl = {
	relief: "full",
	licences: "free"
}, Hl = X({
	...Q,
	id: "full-open-exemption",
	name: "Full open exemption",
	kind: "counterfactual",
	revision: 2,
	summary: "The EU chapter on general-purpose models if models under a free licence owed nothing, whatever their size.",
	limits: [...Q.limits, "As in the guidelines, weights under a restricted licence do not count as open."],
	instruments: El,
	tiers: [{
		...Dl,
		instruments: {
			...Dl.instruments,
			"open-relief": Vl
		}
	}, {
		...Z,
		instruments: {
			...Z.instruments,
			"open-relief": Vl
		}
	}]
}), { duties: Ul, costRange: Wl } = K("framework", "audit"), Gl = X({
	id: "great-american-ai-act",
	name: "Great American AI Act (draft)",
	kind: "proposal",
	revision: 1,
	asOf: "2026-11-23",
	summary: "A published safety framework and audits every six months by licensed bodies, for frontier developers who earn over 500 million USD a year.",
	articles: [{
		law: "Great American Artificial Intelligence Act, discussion draft (Obernolte, Trahan)",
		provision: "large frontier developers (500 million USD); frameworks; incident reports; audits every six months from a year after enactment",
		date: "2026-06-04"
	}],
	sources: [
		"Read in summaries by a policy institute and law firms; the draft itself was not seen.",
		"Assumption: \"frontier\" means 1e26 operations, as in the laws of California, New York and Illinois that the draft builds on.",
		"Assumption: two audits a year cost what the range of a yearly one allows.",
		"Assumption: the start is hypothetical: enacted in January 2027, with all duties due after the year that the draft gives until the first audit. Whether it was introduced is not known."
	],
	limits: [
		"Secondary pages speak of up to 1 million USD a day; without a better source no fine is simulated. A breach that comes out costs the duties after all, and a hosted model leaves the market.",
		"The draft would set aside state laws on development for three years; compare it with a column that stacks them.",
		"Auditors are never scarce in the model, so that audits delay nobody.",
		"Public money for the agency and for the security of open-source software is left out."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2028-01-01",
			announced: "2026-06-04"
		},
		enforcement: {
			from: "2028-01-01",
			detectionPerYear: q
		}
	},
	tiers: [{
		id: "audited",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26,
				revenueUsd: 5e8
			},
			duties: Ul
		},
		costRange: Wl
	}],
	costRange: [J, Y]
}), Kl = "Illinois Public Act 104-0538 (SB 315), 430 ILCS 185", ql = K("framework", "audit"), Jl = X({
	id: "il-sb-315",
	name: "Illinois SB 315 (yearly audits)",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, and from 2028 a yearly audit of large developers by an independent body.",
	articles: [{
		law: Kl,
		provision: "signed; 1e26 operations, 500 million USD; framework, reports, up to 1 million USD for a first breach",
		date: "2026-07-06"
	}, {
		law: Kl,
		provision: "s. 10: yearly independent audit from 1 January 2028",
		date: "2026-07-06"
	}],
	sources: ["The text was seen in part, quoted by a drafting project; penalties and lines agree in several secondary sources.", "Assumption: developers could foresee the law once it was signed."],
	limits: [
		..._l,
		"Sources disagree about the day: most name 1 January 2027 for all but audits, one quotation has 1 January 2028 for everything. The model takes the former.",
		"The higher maximum for a repeated breach (3 million USD) is left out.",
		"Auditors are never scarce in the model, so that audits delay nobody."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2027-01-01",
			announced: "2026-07-06"
		},
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			fineUsd: 1e6
		}
	},
	tiers: [
		hl,
		gl,
		{
			id: "audited",
			instruments: {
				threshold: {
					basis: "compute",
					flop: 1e42,
					revenueUsd: 5e8
				},
				path: {
					amendment1: "2028-01-01",
					amendment1Flop: 1e26
				},
				duties: ql.duties
			},
			costRange: ql.costRange
		}
	],
	costRange: [J, Y]
}), Yl = X({
	...Q,
	id: "indexed-threshold",
	name: "Threshold indexed to the frontier",
	kind: "proposal",
	revision: 2,
	summary: "The EU systemic tier on a line that starts near 1e25 FLOP and then keeps its distance to the largest model released so far.",
	articles: [...Q.articles, {
		law: "US Framework for Artificial Intelligence Diffusion, ECCN 4E091",
		provision: "a line that rises with the best published model; rescinded in May 2025",
		date: "2025-01-15"
	}],
	sources: ["Assumption: the line stands one order of magnitude below the largest model, which puts it near 1e25 FLOP when the chapter begins to apply: in the simulated worlds the largest model is then near 1e26 FLOP."],
	limits: ["Where exactly the line starts differs from world to world, because the frontier does.", ...Q.limits],
	instruments: El,
	tiers: [{
		...Z,
		id: "relative",
		instruments: {
			...Z.instruments,
			threshold: {
				basis: "frontier",
				relativeOrders: -1
			}
		}
	}]
}), Xl = "Act on the Development of Artificial Intelligence and Establishment of Trust (AI Basic Act), Republic of Korea", { duties: Zl, costRange: Ql } = K("framework"), $l = X({
	id: "kr-basic-act",
	name: "Korea AI Basic Act",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Risk management and incident reports for models from 1e26 operations on, with fines of at most 20,000 USD that are put off for a year.",
	articles: [{
		law: `${Xl}, draft enforcement decree`,
		provision: "more than 1e26 operations of cumulative compute: high-performance AI",
		date: "2025-11-12"
	}, {
		law: Xl,
		provision: "in force; safety duties of high-performance AI, fines up to 30 million KRW",
		date: "2026-01-22"
	}],
	sources: [
		"Start, line and the deferral of fines by at least a year: reports on the draft decree and the entry into force. The amount and January 2027 rest on secondary reports alone.",
		"Assumption: safety duties cost as much as a published safety framework.",
		"Assumption: developers could foresee the line from the draft decree on."
	],
	limits: ["Korea runs as if it were the whole rest of the world: the model knows the United States, the European Union and the rest. The real market is a small part of it.", "Duties of high-impact uses and the labelling of generated content are left out."],
	instruments: {
		nexus: {
			jurisdiction: "rest",
			reach: "market"
		},
		timing: {
			start: "2026-01-22",
			announced: "2025-11-12"
		},
		enforcement: {
			from: "2027-01-22",
			detectionPerYear: q,
			fineUsd: 2e4
		}
	},
	tiers: [{
		id: "high-performance",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: Zl
		},
		costRange: Ql
	}],
	costRange: [J, Y]
}), eu = X({
	id: "none",
	name: "No regulation",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "No rule attaches to models, their makers or their uses.",
	articles: [],
	sources: [],
	limits: ["General law (contract, tort, criminal law, data protection) is not simulated, here or under any other policy."],
	instruments: {},
	tiers: []
}), tu = "New York RAISE Act, General Business Law art. 44-B", nu = { "research-relief": { exempt: "academics" } }, ru = X({
	id: "ny-raise",
	name: "New York RAISE (final)",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, with universities exempt and higher fines for a repeated breach.",
	articles: [{
		law: tu,
		provision: "signed; s. 1420–1421: 1e26 operations, 500 million USD, framework and reports",
		date: "2025-12-19"
	}, {
		law: tu,
		provision: "ch. 96 of 2026: amended text, effective 1 January 2027",
		date: "2026-03-27"
	}],
	sources: ["Assumption: developers could foresee the law once it was signed."],
	limits: [
		..._l,
		"The higher maximum for a repeated breach (3 million USD) and the fees that fund the state office are left out.",
		"Only accredited universities are exempt; the model exempts every academic fine-tuner and public developer."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2027-01-01",
			announced: "2025-12-19"
		},
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			fineUsd: 1e6
		}
	},
	tiers: [{
		...hl,
		instruments: {
			...hl.instruments,
			...nu
		}
	}, {
		...gl,
		instruments: {
			...gl.instruments,
			...nu
		}
	}],
	costRange: [J, Y]
}), iu = X({
	id: "open-subsidy",
	name: "Public funding of open models",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Everywhere, a public body pays half of the training compute of models whose weights are published, up to 10 million USD a model; nobody owes anything.",
	articles: [],
	sources: ["The pilot of the National AI Research Resource (United States) and EuroHPC (European Union) grant computing time; neither pays a fixed share.", "Assumption: half of the compute, at most 10 million USD a model (1 to 100 million)."],
	limits: ["Where the money comes from and what else it could buy is left out: it is counted beside the results, never weighed.", "Every model with published weights is paid for; a real programme would choose among applications."],
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2025-08-02" }
	},
	tiers: [{
		id: "open",
		instruments: {
			threshold: { basis: "every-model" },
			subsidy: {
				trainingShare: .5,
				mostPerModelUsd: 1e7
			}
		},
		costRange: [{
			address: "subsidy.mostPerModelUsd",
			low: 1e6,
			central: 1e7,
			high: 1e8,
			unit: "USD",
			source: "Assumption: order of magnitude of public grants of computing time"
		}]
	}]
}), { duties: au, costRange: ou } = K("licence"), su = "Assumption: no licensing office for models exists", cu = X({
	id: "premarket-licence",
	name: "Premarket licence (2023 Senate framework)",
	kind: "proposal",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Models of the size of GPT-4 and larger wait for a licence before release, open or closed, and may be refused.",
	articles: [{
		law: "Blumenthal–Hawley Bipartisan Framework for U.S. AI Act",
		provision: "licensing of sophisticated general-purpose models by an independent body; audits; private liability",
		date: "2023-09-08"
	}],
	sources: [
		"Assumption: \"models such as GPT-4\" is read as 2e25 FLOP of training compute.",
		"Assumption: three review teams, 6 months a review (3 to 18), a tenth refused (0.02 to 0.30); no such office exists.",
		"Assumption: a modification is licensed anew when it uses as much compute itself.",
		"Assumption: fines of 1 million USD a day, as in the later bill of the same senators (S. 2938); the framework names none.",
		"Assumption: the start is hypothetical; the framework was never a bill."
	],
	limits: ["The private liability that the framework also proposed is left out; see the presets on liability."],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2027-01-01",
			announced: "2023-09-08"
		},
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			perDayUsd: 1e6
		}
	},
	tiers: [{
		id: "licensed",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 2e25
			},
			modifier: {
				rule: "absolute",
				flop: 2e25,
				original: "any",
				dutyShare: 1
			},
			duties: au,
			approval: {
				required: "yes",
				reviewers: 3,
				reviewMonths: 6,
				rejectProbability: .1
			}
		},
		costRange: [
			...ou,
			{
				address: "approval.reviewMonths",
				low: 3,
				central: 6,
				high: 18,
				unit: "months",
				source: su
			},
			{
				address: "approval.rejectProbability",
				low: .02,
				central: .1,
				high: .3,
				unit: "share",
				source: su
			}
		]
	}],
	costRange: [J, Y]
}), lu = X({
	...Q,
	id: "ratchet-threshold",
	name: "Ratchet: the line falls after incidents",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU systemic tier if its line of 1e25 FLOP fell tenfold after every serious incident, down to 1e23 FLOP, and never rose again.",
	articles: [...Q.articles, {
		law: "Regulation (EU) 2024/1689 (AI Act)",
		provision: "Art. 51(3): the Commission may move the line; nothing moves it by itself",
		date: "2024-06-13",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	}],
	sources: [
		"Assumption: a tenfold fall, and a lowest line where the tier for general-purpose models begins; no law ratchets by itself.",
		"Assumption: how often serious incidents happen is a parameter of the world; it rises with misuse.",
		...Q.sources
	],
	limits: ["Incidents move the line wherever and with whatever model they happen; a legislature would ask.", ...Q.limits],
	instruments: El,
	tiers: [{
		...Z,
		instruments: {
			...Z.instruments,
			path: {
				ratchetFactor: .1,
				ratchetFloorFlop: 1e23
			}
		}
	}]
}), uu = X({
	...zl,
	id: "rising-threshold",
	name: "Rising threshold (stress test)",
	summary: "The twin of the falling threshold: the same duties, everywhere, on a line that rises tenfold every two years from 1e26 to 1e29 FLOP.",
	limits: ["No legislature has written such a path into law; the EU guidelines moved a draft line from 1e22 to 1e23 FLOP."],
	tiers: [{
		...Rl,
		instruments: {
			...Rl.instruments,
			path: {
				amendment1: "2026-01-01",
				amendment1Flop: 1e27,
				amendment2: "2028-01-01",
				amendment2Flop: 1e28,
				amendment3: "2030-01-01",
				amendment3Flop: 1e29
			}
		}
	}]
}), du = X({
	id: "staged-access",
	name: "Staged access to weights",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Everywhere, weights above 1e25 FLOP go first to those who sign up, and to everybody after a year or once the frontier is ten times as large.",
	articles: [],
	sources: [
		"Solaiman (2023), “The Gradient of Generative AI Release”: staged release, as with GPT-2, which was opened in steps over nine months of 2019.",
		"Assumption: 12 months (3 to 36), or a frontier one order of magnitude ahead; no law asks for it.",
		"Assumption: line, start and fines are those of the EU tier for systemic risk, so that the two can be compared."
	],
	limits: ["Nothing else is owed: the policy shows what staging alone does.", "Whether those who sign up are checked well is a parameter of the world (leaks of gated weights), not of the rule."],
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2025-08-02" },
		enforcement: {
			from: "2025-08-02",
			fineUsd: 165e5,
			fineTurnoverShare: .03
		}
	},
	tiers: [{
		id: "staged",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e25
			},
			"staged-access": {
				rule: "gated-first",
				afterMonths: 12,
				frontierLead: 1
			}
		},
		costRange: [{
			address: "staged-access.afterMonths",
			low: 3,
			central: 12,
			high: 36,
			unit: "months",
			source: "Assumption: GPT-2 took nine months"
		}]
	}],
	costRange: [Y]
}), fu = X({
	id: "strict-liability",
	name: "Strict liability (AI LEAD Act style)",
	kind: "proposal",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Product liability for developers in the United States; whoever substantially modifies a model answers beside them, without a cap.",
	articles: [{
		law: "S. 2937, AI LEAD Act",
		provision: "product liability of developers; deployers who substantially modify or misuse are liable; attorneys general and private action",
		date: "2025-09-29",
		url: "https://www.congress.gov/bill/119th-congress/senate-bill/2937"
	}],
	sources: [xl, "Assumption: the start is hypothetical and free to choose; the bill was introduced and not passed."],
	limits: [...Sl, "Every derivative counts as a substantial modification."],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2027-01-01",
			announced: "2025-09-29"
		}
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			liability: {
				...bl,
				nonCommercial: "liable"
			}
		}
	}]
}), [pu] = ul.policy.tiers, mu = X({
	id: "traceable-weights",
	name: "SB 1047 with shutdown read strictly",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "SB 1047 if full shutdown reached every copy, so that developers had to know who has the weights and could not publish those of a covered model.",
	articles: ul.articles,
	sources: [...ul.sources, "Assumption: 20 USD for each maker to whom weights are given, as identity checks in banking cost 10 to 100 USD."],
	limits: ["The bill limited shutdown to copies under the control of the developer; critics feared this reading before that was written in.", ...ul.limits.filter((e) => !e.startsWith("Full shutdown"))],
	instruments: ul.policy.instruments,
	tiers: [{
		id: pu.id,
		instruments: {
			...pu.instruments,
			traceability: {
				rule: "register",
				perAdopterUsd: 20,
				published: "cannot-meet"
			}
		}
	}],
	costRange: [...ul.costRange, {
		address: "covered.traceability.perAdopterUsd",
		low: 5,
		central: 20,
		high: 100,
		unit: "USD",
		source: "Assumption: no figure for weights exists"
	}]
}), { duties: hu, costRange: gu } = K("export"), _u = X({
	id: "us-ai-diffusion",
	name: "US AI Diffusion Rule (weights)",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Export licences for the closed weights of models well above the best open one; published weights are free. Given up after four months.",
	articles: [
		{
			law: "Framework for Artificial Intelligence Diffusion (interim final rule), ECCN 4E091",
			provision: "1e26 operations, counting later training; not below the most capable published model, so that the line rises with open models",
			date: "2025-01-13",
			url: "https://www.federalregister.gov/d/2025-00636"
		},
		{
			law: "15 CFR 734.7",
			provision: "published weights are not controlled",
			date: "2025-01-13"
		},
		{
			law: "Bureau of Industry and Security",
			provision: "announces that the rule is rescinded and not enforced",
			date: "2025-05-13"
		}
	],
	sources: ["Assumption: the line stands 0.4 orders of magnitude above the largest open model: 1e26 operations when the largest known one had 3.8e25 (Llama 3.1 405B, July 2024; Epoch AI)."],
	limits: [
		"Compliance was due from 15 May 2025, two days after the rule was given up: what the model shows is preparation, for new models and for the best earlier one of each developer, and only from February to May 2025. Move the end to see it last.",
		"The real line was the higher of 1e26 and the best published model; the model follows the latter alone.",
		"Countries, licence exceptions and the controls on chips are left out, and so are penalties, which were never due.",
		"Developers who plan a run know that the rule will be given up; in fact nobody could be sure of it."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "home"
		},
		timing: {
			start: "2025-01-13",
			announced: "2025-01-13",
			legacy: "2025-01-13",
			end: "2025-05-13"
		}
	},
	tiers: [{
		id: "weights",
		instruments: {
			threshold: {
				basis: "open-frontier",
				relativeOrders: .4
			},
			"open-relief": {
				relief: "full",
				licences: "any"
			},
			duties: hu
		},
		costRange: gu
	}]
}), { duties: vu, costRange: yu } = K("report"), bu = X({
	id: "us-eo-14110",
	name: "US Executive Order 14110",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Developers based in the United States reported training runs above 1e26 operations; revoked in January 2025.",
	articles: [
		{
			law: "Executive Order 14110",
			provision: "s. 4.2(a)–(b): reports above 1e26 operations (1e23 on mainly biological sequence data)",
			date: "2023-10-30",
			url: "https://www.federalregister.gov/d/2023-24283"
		},
		{
			law: "Executive Order 14148",
			provision: "revocation",
			date: "2025-01-20"
		},
		{
			law: "Bureau of Industry and Security, proposed rule 89 FR 73612",
			provision: "quarterly reports; 5,000 hours a year over up to 15 respondents",
			date: "2024-09-11"
		}
	],
	sources: ["Assumption: 333 hours a year at 150 USD an hour, and 25,000 USD to set reporting up."],
	limits: [
		"The second line, 1e23 operations for models trained mainly on biological sequences, is written down as a tier that covers nobody: the simulated world has no such models, and the line put on all models would be another rule.",
		"Developers who plan a run in the last months of the order know that it will be revoked; in fact nobody could be sure of it.",
		"Reports by owners of computing clusters and by cloud providers about foreign customers are left out.",
		"The order itself states no penalty; none is simulated.",
		"No model released while the order was in force is known to have passed 1e26 operations (Epoch AI counts none by the end of 2024). In simulated worlds a few may, because true compute is assumed to run ahead of stated compute; they report, and little else follows."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "home"
		},
		timing: {
			start: "2023-10-30",
			announced: "2023-10-30",
			end: "2025-01-20"
		}
	},
	tiers: [{
		id: "report",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: vu
		},
		costRange: yu
	}, {
		id: "biology",
		instruments: {
			threshold: {
				basis: "no-model",
				flop: 1e23
			},
			duties: vu
		},
		costRange: yu
	}]
}), { duties: xu, costRange: Su } = K("evaluation"), Cu = X({
	id: "us-s-2938",
	name: "US S. 2938 (mandatory evaluation)",
	kind: "proposal",
	revision: 2,
	asOf: "2026-11-23",
	summary: "No model above 1e26 operations may be deployed, open or closed, before it has gone through a federal evaluation programme; seven years long.",
	articles: [{
		law: "S. 2938, Artificial Intelligence Risk Evaluation Act of 2025",
		provision: "evaluation programme at the Department of Energy, no deployment without taking part, commercial modifiers included, at least 1 million USD a day, sunset after seven years",
		date: "2025-09-29",
		url: "https://www.congress.gov/bill/119th-congress/senate-bill/2938"
	}],
	sources: [
		"Assumption: evaluation puts a release off by 3 months (1 to 6).",
		"Assumption: \"substantially modifies\" is read as a third of the compute of the original, as in the EU guidelines.",
		"Assumption: the least fine of the bill, 1 million USD a day, for the 90 days that a breach lasts before it comes out.",
		"Assumption: the start is hypothetical; the bill was introduced and not passed."
	],
	limits: ["The bill names no licence and no refusal: release waits, and is never denied.", "The programme was to open 90 days after enactment, and Congress to decide on what follows it; neither is simulated."],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: {
			start: "2027-01-01",
			announced: "2025-09-29",
			end: "2034-01-01"
		},
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			perDayUsd: 1e6
		}
	},
	tiers: [{
		id: "evaluated",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			"non-commercial-relief": { costShare: 0 },
			modifier: {
				rule: "ratio",
				ratio: .3333,
				original: "covered",
				dutyShare: 1
			},
			duties: xu
		},
		costRange: Su
	}],
	costRange: [J, Y]
}), wu = X({
	id: "use-based",
	name: "Use-based rules only",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "No rule on models: duties attach to projects for regulated uses, whatever model they build on.",
	articles: [
		{
			law: "Regulation (EU) 2024/1689 (AI Act), Annex III",
			provision: "high-risk uses; from 2 December 2027 under Regulation (EU) 2026/1744",
			date: "2024-06-13",
			url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
		},
		{
			law: "Regulation (EU) 2024/1689 (AI Act)",
			provision: "Art. 2(10), 3(4), 3(10): what is supplied or used outside commercial and professional activity is outside",
			date: "2024-06-13",
			url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
		},
		{
			law: "Colo. SB 26-189",
			provision: "notices, explanations and human review for consequential decisions",
			date: "2026-05-14"
		}
	],
	sources: [
		"CEPS, ICF and Wavestone (2021): 29,277 EUR a system; 193,000–330,000 EUR and 71,400 EUR a year for a quality system.",
		"Assumption: small firms (below 150 million EUR of turnover) owe 0.7 of the cost.",
		"Assumption: how many projects are for regulated uses is a parameter of the world, not of the rule."
	],
	limits: [
		"Regulated uses are found among the projects of start-ups and enterprises alone, although a university that grades its students with a model has one too.",
		"For small firms Art. 99 takes the lower of the two maximum fines; the model takes the higher for everyone.",
		"The real Act has these duties beside its chapter on general-purpose models; add that preset to the same column for both."
	],
	instruments: {
		nexus: {
			jurisdiction: "eu",
			reach: "market"
		},
		timing: { start: "2027-12-02" },
		enforcement: {
			from: "2027-12-02",
			detectionPerYear: q,
			fineUsd: 165e5,
			fineTurnoverShare: .03
		}
	},
	tiers: [{
		id: "use",
		instruments: {
			threshold: { basis: "no-model" },
			deployer: {
				rule: "regulated-uses",
				fixedUsd: 6e4,
				perYearUsd: 25e3
			},
			"small-relief": {
				revenueBelowUsd: 165e6,
				costShare: .7
			}
		},
		costRange: [{
			address: "deployer.fixedUsd",
			low: 3e4,
			central: 6e4,
			high: 33e4,
			unit: "USD",
			source: "Assumption built from CEPS, ICF and Wavestone (2021)"
		}, {
			address: "deployer.perYearUsd",
			low: 12e3,
			central: 25e3,
			high: 78e3,
			unit: "USD",
			source: "Assumption built from CEPS, ICF and Wavestone (2021)"
		}]
	}],
	costRange: [J]
}), { duties: Tu, costRange: Eu } = K("care"), Du = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047", Ou = X({
	id: "ca-sb-1047",
	name: "California SB 1047 as passed (vetoed)",
	kind: "proposal",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Safety protocols, shutdown, audits and reasonable care for models above 1e26 operations that cost over 100 million USD, and for very large modifications of them.",
	articles: [
		{
			law: "Cal. SB 1047 (2024), enrolled 3 September 2024",
			provision: "s. 22602: more than 1e26 operations and 100 million USD; modifications of 3e25 and 10 million USD",
			date: "2024-09-03",
			url: Du
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22603: protocol, shutdown, reasonable care, yearly audit from 2026",
			date: "2024-09-03",
			url: Du
		},
		{
			law: "Governor of California",
			provision: "veto message",
			date: "2024-09-29"
		}
	],
	sources: [
		"Assumption: the cost test rises by 2.5 % a year, as by a price index.",
		"Recalled, not re-read at the source: fines of 10 % of the training cost for a first breach, 30 % later.",
		"Assumption: the start is hypothetical, the first of January after the veto."
	],
	limits: [
		"A state law run as if it covered the whole United States: the model has no states.",
		"From 2027 a state agency could have moved the compute figures; the model keeps them.",
		"Fines applied only where a breach caused harm or an imminent threat, so routine detection is 0; the higher fine for a repeated breach is left out.",
		"There was no strict liability: no share of harm is charged to anyone. What a developer owed in care for small derivatives is part of its own duties.",
		"Full shutdown reached copies under the control of the developer; whether published weights could meet it is disputed and not simulated.",
		"Customer checks by owners of computing clusters are left out."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2025-01-01" },
		enforcement: {
			from: "2026-01-01",
			fineTrainingShare: .1
		}
	},
	tiers: [{
		id: "covered",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26,
				costUsd: 1e8,
				costGrowth: 1.025
			},
			modifier: {
				rule: "absolute",
				flop: 3e25,
				costUsd: 1e7,
				original: "covered",
				dutyShare: 1
			},
			duties: Tu
		},
		costRange: Eu
	}]
}), ku = "Cal. SB 53 (2025), ch. 138; Bus. & Prof. Code 22757.10–.16", Au = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53", ju = K("transparency"), Mu = K("framework"), Nu = {
	id: "frontier",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		duties: ju.duties
	},
	costRange: ju.costRange
}, Pu = {
	id: "large",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26,
			revenueUsd: 5e8
		},
		duties: Mu.duties
	},
	costRange: Mu.costRange
}, Fu = [
	"A state law run as if it covered the whole United States: the model has no states.",
	"Revenue counts affiliates in the law; in the model a developer is one group.",
	"Fines go by severity, up to the maximum, and fall on large developers only; the model fines fine-tuners who ignore a duty, and this law puts none on them.",
	"Protection of whistleblowers is left out."
], Iu = X({
	id: "ca-sb-53",
	name: "California SB 53",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "A transparency report with every model above 1e26 operations; a published safety framework from developers who also earn over 500 million USD a year.",
	articles: [
		{
			law: ku,
			provision: "22757.11: frontier developer (1e26 operations), large (500 million USD)",
			date: "2025-09-29",
			url: Au
		},
		{
			law: ku,
			provision: "22757.12: transparency report, frontier AI framework",
			date: "2025-09-29",
			url: Au
		},
		{
			law: ku,
			provision: "22757.15: up to 1 million USD a violation, by severity",
			date: "2025-09-29",
			url: Au
		}
	],
	sources: [],
	limits: Fu,
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2026-01-01" },
		enforcement: {
			from: "2026-01-01",
			detectionPerYear: q,
			fineUsd: 1e6
		}
	},
	tiers: [Nu, Pu],
	costRange: [J]
}), Lu = X({
	id: "compute-only-sb-53",
	name: "SB 53 duties without the revenue test (compute only)",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties that SB 53 puts on large developers, put on everyone who trains above 1e26 operations.",
	articles: Iu.articles,
	sources: Iu.sources,
	limits: Fu,
	instruments: Iu.policy.instruments,
	tiers: [{
		id: "all-frontier",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: Pu.instruments.duties
		},
		costRange: Pu.costRange
	}],
	costRange: Iu.costRange.filter((e) => e.address.startsWith("enforcement."))
}), Ru = {
	developerShare: .5,
	modifierShare: .3
}, zu = ["The share that falls on deployers (0.2) changes nobody's decision in the model.", "Courts, insurers and settlements are not simulated; makers weigh the expected share."], Bu = X({
	id: "downstream-liability",
	name: "Downstream liability everywhere",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.",
	articles: [],
	sources: ["Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; no statute fixes shares.", "Assumption: the start is the day from which Directive (EU) 2024/2853 applies."],
	limits: zu,
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2026-12-09" }
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			liability: {
				...Ru,
				nonCommercial: "liable"
			}
		}
	}]
}), Vu = "Regulation (EU) 2024/1689 (AI Act)", Hu = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj", Uu = K("documentation"), Wu = K("systemic"), Gu = {
	nexus: {
		jurisdiction: "eu",
		reach: "market"
	},
	timing: { start: "2025-08-02" },
	enforcement: {
		from: "2026-08-02",
		detectionPerYear: q,
		fineUsd: 165e5,
		fineTurnoverShare: .03
	}
}, Ku = {
	id: "gpai",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e23
		},
		"open-relief": {
			relief: "partial",
			costShare: .25,
			lostAboveFlop: 1e25,
			licences: "free"
		},
		modifier: {
			rule: "ratio",
			ratio: .3333,
			original: "covered",
			dutyShare: .25
		},
		duties: Uu.duties
	},
	costRange: Uu.costRange
}, qu = {
	id: "systemic",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e25
		},
		modifier: {
			rule: "ratio",
			ratio: .3333,
			original: "covered",
			dutyShare: 1
		},
		duties: Wu.duties
	},
	costRange: Wu.costRange
}, Ju = {
	asOf: "2026-11-23",
	articles: [
		{
			law: Vu,
			provision: "Art. 51–55: duties of providers, systemic risk above 1e25 FLOP",
			date: "2024-06-13",
			url: Hu
		},
		{
			law: Vu,
			provision: "Art. 53(2), 54(6): relief for free and open-source models, none with systemic risk",
			date: "2024-06-13",
			url: Hu
		},
		{
			law: Vu,
			provision: "Art. 101: fines up to 3 % of world turnover or 15 million EUR, the higher",
			date: "2024-06-13",
			url: Hu
		},
		{
			law: Vu,
			provision: "Art. 113: applies from 2 August 2025, fines from 2 August 2026",
			date: "2024-06-13",
			url: Hu
		},
		{
			law: "Commission guidelines on general-purpose AI models, C(2025) 7719",
			provision: "Points 17 (1e23 FLOP), 60–68 (modifiers: one third), 83 and 86 (licences)",
			date: "2025-11-19"
		},
		{
			law: "Regulation (EU) 2026/1744 (Digital Omnibus)",
			provision: "leaves 1e25 FLOP and the dates of this chapter as they were",
			date: "2026-07-08"
		}
	],
	sources: [
		"Assumption: an open model still owes a quarter of the documentation (copyright policy and training summary stay, Art. 53(1)(c)–(d)).",
		"Assumption: duties limited to a modification cost a quarter of the full duties (recital 109; guidelines point 68).",
		"Assumption: 1 EUR is 1.10 USD."
	],
	limits: [
		"The Commission may designate a model below 1e25 FLOP, and a provider may rebut the presumption above it; the model follows compute alone.",
		"The guidelines also ask for text, audio, image or video generation; the model counts every base model above 1e23 FLOP.",
		"Models placed on the market before 2 August 2025 have until 2 August 2027; the model asks nothing of models released before the start.",
		"Research before release is outside by its purpose; the model simulates releases only.",
		"The fallback lines for originals of unknown compute (3.33e22 and 3.33e24 FLOP) are not used: in the model compute is known."
	],
	costRange: [J]
}, Yu = X({
	...Ju,
	id: "eu-ai-act",
	name: "EU AI Act: general-purpose chapter",
	kind: "real",
	revision: 1,
	summary: "Documentation for models above 1e23 FLOP, lighter for open ones; evaluation, mitigation and security above 1e25 FLOP, where the relief for open models ends.",
	instruments: Gu,
	tiers: [Ku, qu]
}), Xu = X({
	...Ju,
	id: "eu-ai-act-no-exemption",
	name: "EU AI Act without open exemption",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if open models owed as much as closed ones from 1e23 FLOP on.",
	instruments: Gu,
	tiers: [{
		...Ku,
		instruments: {
			...Ku.instruments,
			"open-relief": { relief: "none" }
		}
	}, qu]
}), Zu = X({
	id: "eu-product-liability",
	name: "EU Product Liability Directive",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Strict liability for software supplied commercially; free software outside commercial activity is excluded.",
	articles: [{
		law: "Directive (EU) 2024/2853",
		provision: "Art. 2(2): free software outside commercial activity excluded; Art. 8: who is liable; applies to products from 9 December 2026",
		date: "2024-10-23",
		url: "https://eur-lex.europa.eu/eli/dir/2024/2853/oj"
	}],
	sources: ["Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; the directive fixes no shares."],
	limits: [
		...zu,
		"Whoever builds free software into a commercial product is liable for it; in the model a firm answers for its own share only.",
		"Whether a base developer supplies its model commercially is not distinguished: hobbyists and academics are outside, developers are not."
	],
	instruments: {
		nexus: {
			jurisdiction: "eu",
			reach: "market"
		},
		timing: { start: "2026-12-09" }
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			liability: {
				...Ru,
				nonCommercial: "outside"
			}
		}
	}]
}), Qu = {
	relief: "full",
	licences: "free"
}, $u = X({
	...Ju,
	id: "full-open-exemption",
	name: "Full open exemption",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if models under a free licence owed nothing, whatever their size.",
	limits: [...Ju.limits, "As in the guidelines, weights under a restricted licence do not count as open."],
	instruments: Gu,
	tiers: [{
		...Ku,
		instruments: {
			...Ku.instruments,
			"open-relief": Qu
		}
	}, {
		...qu,
		instruments: {
			...qu.instruments,
			"open-relief": Qu
		}
	}]
}), ed = X({
	...Ju,
	id: "indexed-threshold",
	name: "Threshold indexed to the frontier",
	kind: "proposal",
	revision: 1,
	summary: "The EU systemic tier on a line that starts near 1e25 FLOP and then keeps its distance to the largest model released so far.",
	articles: [...Ju.articles, {
		law: "US Framework for Artificial Intelligence Diffusion, ECCN 4E091",
		provision: "a line that rises with the best published model; rescinded in May 2025",
		date: "2025-01-15"
	}],
	sources: ["Assumption: the line stands one order of magnitude below the largest model, which puts it near 1e25 FLOP when the chapter begins to apply: in the simulated worlds the largest model is then near 1e26 FLOP."],
	limits: ["Where exactly the line starts differs from world to world, because the frontier does.", ...Ju.limits],
	instruments: Gu,
	tiers: [{
		...qu,
		id: "relative",
		instruments: {
			...qu.instruments,
			threshold: {
				basis: "frontier",
				relativeOrders: -1
			}
		}
	}]
}), td = "New York RAISE Act, General Business Law art. 44-B", nd = { "research-relief": { exempt: "academics" } }, rd = X({
	id: "ny-raise",
	name: "New York RAISE (final)",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, with universities exempt and higher fines for a repeated breach.",
	articles: [{
		law: td,
		provision: "s. 1420–1421: 1e26 operations, 500 million USD, framework and reports",
		date: "2025-12-19"
	}, {
		law: td,
		provision: "ch. 96 of 2026: amended text, effective 1 January 2027",
		date: "2026-03-27"
	}],
	sources: [],
	limits: [
		...Fu,
		"The higher maximum for a repeated breach (3 million USD) and the fees that fund the state office are left out.",
		"Only accredited universities are exempt; the model exempts every academic fine-tuner and public developer."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2027-01-01" },
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			fineUsd: 1e6
		}
	},
	tiers: [{
		...Nu,
		instruments: {
			...Nu.instruments,
			...nd
		}
	}, {
		...Pu,
		instruments: {
			...Pu.instruments,
			...nd
		}
	}],
	costRange: [J]
}), { duties: id, costRange: ad } = K("licence"), od = X({
	id: "premarket-licence",
	name: "Premarket licence (2023 Senate framework)",
	kind: "proposal",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Models of the size of GPT-4 and larger wait for a licence before release, open or closed, and may be refused.",
	articles: [{
		law: "Blumenthal–Hawley Bipartisan Framework for U.S. AI Act",
		provision: "licensing of sophisticated general-purpose models by an independent body; audits; private liability",
		date: "2023-09-08"
	}],
	sources: [
		"Assumption: \"models such as GPT-4\" is read as 2e25 FLOP of training compute.",
		"Assumption: three review teams, 6 months a review (3 to 18), a tenth refused (0.02 to 0.30); no such office exists.",
		"Assumption: a modification is licensed anew when it uses as much compute itself.",
		"Assumption: the start is hypothetical; the framework was never a bill."
	],
	limits: ["The private liability that the framework also proposed is left out; see the presets on liability."],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2027-01-01" },
		enforcement: {
			from: "2027-01-01",
			detectionPerYear: q,
			fineUsd: 3e7
		}
	},
	tiers: [{
		id: "licensed",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 2e25
			},
			modifier: {
				rule: "absolute",
				flop: 2e25,
				original: "any",
				dutyShare: 1
			},
			duties: id,
			approval: {
				required: "yes",
				reviewers: 3,
				reviewMonths: 6,
				rejectProbability: .1
			}
		},
		costRange: ad
	}],
	costRange: [J]
}), sd = X({
	id: "strict-liability",
	name: "Strict liability (AI LEAD Act style)",
	kind: "proposal",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Product liability for developers in the United States; whoever substantially modifies a model answers beside them, without a cap.",
	articles: [{
		law: "S. 2937, AI LEAD Act",
		provision: "product liability of developers; deployers who substantially modify or misuse are liable; attorneys general and private action",
		date: "2025-09-29",
		url: "https://www.congress.gov/bill/119th-congress/senate-bill/2937"
	}],
	sources: ["Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; the bill fixes no shares.", "Assumption: the start is hypothetical and free to choose; the bill was introduced and not passed."],
	limits: [...zu, "Every derivative counts as a substantial modification."],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2027-01-01" }
	},
	tiers: [{
		id: "strict",
		instruments: {
			threshold: { basis: "every-model" },
			liability: {
				...Ru,
				nonCommercial: "liable"
			}
		}
	}]
}), { duties: cd, costRange: ld } = K("report"), ud = X({
	id: "us-eo-14110",
	name: "US Executive Order 14110",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Developers based in the United States reported training runs above 1e26 operations; revoked in January 2025.",
	articles: [{
		law: "Executive Order 14110",
		provision: "s. 4.2(a)–(b): reports above 1e26 operations (1e23 on mainly biological sequence data)",
		date: "2023-10-30",
		url: "https://www.federalregister.gov/d/2023-24283"
	}, {
		law: "Bureau of Industry and Security, proposed rule 89 FR 73612",
		provision: "quarterly reports; 5,000 hours a year over up to 15 respondents",
		date: "2024-09-11"
	}],
	sources: ["Assumption: 333 hours a year at 150 USD an hour, and 25,000 USD to set reporting up."],
	limits: [
		"The second line, 1e23 operations for models trained mainly on biological sequences, is left out: the model has no biological models, and 1e23 applied to all would be another rule.",
		"Reports by owners of computing clusters and by cloud providers about foreign customers are left out.",
		"The order itself states no penalty; none is simulated.",
		"No model released while the order was in force is known to have passed 1e26 operations (Epoch AI counts none by the end of 2024). In simulated worlds a few may, because true compute is assumed to run ahead of stated compute; they report, and little else follows."
	],
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "home"
		},
		timing: {
			start: "2023-10-30",
			end: "2025-01-20"
		}
	},
	tiers: [{
		id: "report",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: cd
		},
		costRange: ld
	}]
}), { duties: dd, costRange: fd } = K("evaluation"), pd = [
	Ou,
	Iu,
	Lu,
	Bu,
	Yu,
	Xu,
	Zu,
	$u,
	ed,
	rd,
	od,
	sd,
	ud,
	X({
		id: "us-s-2938",
		name: "US S. 2938 (mandatory evaluation)",
		kind: "proposal",
		revision: 1,
		asOf: "2026-11-23",
		summary: "No model above 1e26 operations may be deployed, open or closed, before it has gone through a federal evaluation programme; seven years long.",
		articles: [{
			law: "S. 2938, Artificial Intelligence Risk Evaluation Act of 2025",
			provision: "evaluation programme at the Department of Energy, no deployment without taking part, at least 1 million USD a day, sunset after seven years",
			date: "2025-09-29",
			url: "https://www.congress.gov/bill/119th-congress/senate-bill/2938"
		}],
		sources: [
			"Assumption: evaluation puts a release off by 3 months (1 to 6).",
			"Assumption: \"substantially modifies\" is read as a third of the compute of the original, as in the EU guidelines.",
			"Assumption: a breach is stopped after 30 days of fines.",
			"Assumption: the start is hypothetical; the bill was introduced and not passed."
		],
		limits: [
			"The bill names no licence and no refusal: release waits, and is never denied.",
			"Fines run by the day in the bill; the model knows one amount.",
			"Only commercial modifiers are covered in the bill; the model exempts academics, and hobbyists only in so far as their modifications are small."
		],
		instruments: {
			nexus: {
				jurisdiction: "us",
				reach: "market"
			},
			timing: {
				start: "2027-01-01",
				end: "2034-01-01"
			},
			enforcement: {
				from: "2027-01-01",
				detectionPerYear: q,
				fineUsd: 3e7
			}
		},
		tiers: [{
			id: "evaluated",
			instruments: {
				threshold: {
					basis: "compute",
					flop: 1e26
				},
				modifier: {
					rule: "ratio",
					ratio: .3333,
					original: "covered",
					dutyShare: 1
				},
				duties: dd
			},
			costRange: fd
		}],
		costRange: [J]
	})
], md = [
	eu,
	kl,
	vl,
	ru,
	Jl,
	$l,
	Pl,
	bu,
	_u,
	ul,
	Cu,
	cu,
	Gl,
	fu,
	Yl,
	Nl,
	Hl,
	Ml,
	yl,
	mu,
	du,
	iu,
	wu,
	Cl,
	Bl,
	uu,
	lu
];
// src/lib/scenarios/find-preset.ts
function hd(e, t) {
	let n = md.find((t) => t.id === e);
	return t === void 0 || n?.revision === t ? n : pd.find((n) => n.id === e && n.revision === t);
}
// src/lib/scenarios/assume-valid.ts
function gd(e) {
	let t = Cd(e.parameters), n = e.regimes.map(wd);
	return Object.freeze({
		choice: Object.freeze({
			seed: e.seed,
			replicates: e.replicates,
			parameters: t.choice,
			regimes: Object.freeze(n.map((e) => e.choice))
		}),
		seed: e.seed,
		replicates: e.replicates,
		parameters: t.all,
		regimes: Object.freeze(n.map((e) => e.regime))
	});
}
function _d(e) {
	let t = se.flatMap(({ key: t, default: n }) => {
		let r = e[t];
		return r === void 0 || r === n ? [] : [[t, r]];
	});
	return Object.fromEntries(t);
}
function vd({ policies: e }) {
	return { policies: e.map(bd) };
}
function yd(e) {
	return e.policies.map((e) => {
		let t = hd(e.preset, e.revision)?.name ?? e.preset;
		return Object.keys(bd(e).edits).length > 0 ? `${t}, edited` : t;
	}).join(" + ");
}
function bd(e) {
	let t = hd(e.preset, e.revision), n = Object.entries(e.edits).filter(([e, n]) => !t || Xc(t, e)?.value !== n).sort(([e], [t]) => e < t ? -1 : 1);
	return {
		preset: e.preset,
		revision: e.revision,
		edits: Object.fromEntries(n)
	};
}
const xd = /* @__PURE__ */ new WeakMap(), Sd = /* @__PURE__ */ new WeakMap();
function Cd(e) {
	let t = xd.get(e);
	if (t) return t;
	let n = Object.freeze(_d(e)), r = {
		choice: n,
		all: Object.freeze({
			...ce(),
			...n
		})
	};
	return xd.set(Object.freeze(e), r), xd.set(n, r), r;
}
function wd(e) {
	let t = Sd.get(e);
	if (t) return t;
	let n = Td(vd(e)), r = n.policies.map(({ preset: e, revision: t, edits: n }) => $c(hd(e, t), n)), i = {
		choice: n,
		regime: Td({
			name: yd(n),
			policies: r
		})
	};
	return Sd.set(Td(e), i), Sd.set(n, i), i;
}
function Td(e) {
	if (typeof e != "object" || !e || Object.isFrozen(e)) return e;
	for (let t of Object.values(e)) Td(t);
	return Object.freeze(e);
}
se.filter(({ contested: e }) => e === !0).map(({ key: e }) => e);
// src/lib/scenarios/limits.ts
const Ed = {
	key: "replicates",
	label: "Replicates",
	type: "number",
	unit: "worlds",
	default: 16,
	min: 1,
	max: 4096,
	step: 1,
	scale: "linear",
	integer: !0,
	meaning: "Number of simulated worlds; every policy is run in the same ones.",
	source: "Assumption: 16 paired worlds separate the headline differences from chance at the default size"
}, Dd = "blue heron";
function Od(e) {
	return e === "" ? "The seed phrase is empty; it takes 1 to 200 characters." : e.length <= 200 ? null : `The seed phrase has ${e.length} characters; it takes 1 to 200.`;
}
// src/lib/scenarios/problems.ts
const kd = new Map(se.map((e) => [e.key, e]));
function Ad(e) {
	return String.fromCharCode(65 + e);
}
function jd(e) {
	let t = [], n = Od(e.seed);
	n && t.push(n);
	let r = Number(Fd(h(Ed, e.replicates), e.replicates, t));
	(e.regimes.length < 1 || e.regimes.length > 4) && t.push(`${e.regimes.length} policies are compared; it takes 1 to 4.`);
	let i = Object.entries(e.parameters).map(([e, n]) => [e, Number(Fd(Md(e, n), n, t))]), a = e.regimes.map((e, n) => {
		let r = Nd(e);
		return t.push(...r.problems.map((e) => `Policy ${Ad(n)}: ${e}`)), r.regime;
	});
	return {
		choice: {
			seed: e.seed,
			replicates: r,
			parameters: Object.fromEntries(i),
			regimes: a
		},
		problems: t
	};
}
function Md(e, t) {
	let n = kd.get(e);
	return n ? qc(h(n, t)) : {
		ok: !1,
		problem: `There is no parameter ${e}.${Gc(e, kd.keys())}`
	};
}
function Nd({ policies: e }) {
	let t = [], n = e.map((e) => Pd(e, t)), r = e.map((e) => e.preset), i = r.find((e, t) => r.indexOf(e) !== t);
	return r.length > 9 && t.push(`${r.length} policies share a column; it takes 1 to 9.`), r.length === 0 && t.push("no policy is named; use “none” for no regulation."), i !== void 0 && t.push(`${i} is named twice.`), {
		regime: { policies: n },
		problems: t
	};
}
function Pd(e, t) {
	let { preset: n, revision: r } = e, i = hd(n, r);
	if (!i) return t.push(Id(n, r)), e;
	let a = Object.entries(e.edits).map(([e, n]) => [e, Fd(Qc(i, e, n), n, t)]);
	return {
		preset: n,
		revision: r,
		edits: Object.fromEntries(a)
	};
}
function Fd(e, t, n) {
	return e.ok ? e.value : (n.push(Kc(e.problem)), t);
}
function Id(e, t) {
	let n = hd(e);
	return n ? `${e} has no revision ${t}; the latest is ${n.revision}.` : `There is no preset ${e}.${Gc(e, md.map((e) => e.id))}`;
}
// src/lib/scenarios/resolve.ts
var Ld = class extends Error {
	problems;
	name = "ScenarioRefused";
	constructor(e) {
		super(e.join(" ")), this.problems = e;
	}
};
function Rd(e) {
	let t = jd(e);
	if (t.problems.length > 0) throw new Ld(t.problems);
	return gd(t.choice);
}
// node_modules/@noble/hashes/_u64.js
const zd = (e) => e / 2 ** 32 | 0, Bd = (e) => e >>> 0;
function Vd(e, t, n, r) {
	let i = zd(n), a = Bd(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
// node_modules/@noble/hashes/utils.js
function Hd(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
}
const Ud = (e) => e ? `"${e}" ` : "";
function Wd(e, t = "") {
	if (typeof e != "number") throw TypeError(Ud(t) + "expected number, got " + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(Ud(t) + "expected integer >= 0, got " + e);
	return e;
}
function Gd(e, t, n = "") {
	if (Hd(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && Wd(t, "length");
	let r = Hd(e), i = t === void 0 ? "" : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = Ud(n) + "expected Uint8Array" + i + ", got " + a;
	throw r ? RangeError(o) : TypeError(o);
}
const Kd = (e, t) => {
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e);
}, qd = (e, t) => {
	Kd(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, "__proto__")) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function Jd(e, t = !0) {
	if (e.destroyed) throw Error("hash was destroyed");
	if (t && e.finished) throw Error("digest() was already called");
}
function Yd(e, t) {
	Gd(e, void 0, "output");
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError("\"output\" expected length >= " + n);
}
function Xd(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function Zd(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function Qd(e, t) {
	return e << 32 - t | e >>> t;
}
const $d = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", ef = /* @__PURE__ */ Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
function tf(e) {
	if (Gd(e), $d) return e.toHex();
	let t = "";
	for (let n = 0; n < e.length; n++) t += ef[e[n]];
	return t;
}
function nf(e, t, n = "opts") {
	return qd(e, "defaults"), t !== void 0 && qd(t, n), Object.assign(Object.create(null), e, t);
}
function rf(e, t = {}) {
	if (typeof e != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof e);
	t = nf({}, t, "info");
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
const af = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) });
// node_modules/@noble/hashes/_md.js
function of(e, t, n) {
	return e & t ^ ~e & n;
}
function sf(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var cf = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = Zd(this.buffer);
	}
	update(e) {
		Jd(this), Gd(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length, a = !1;
		for (let o = 0; o < i;) {
			let s = Math.min(r - this.pos, i - o);
			if (s === r) {
				let t = Zd(e);
				for (; r <= i - o; o += r) this.process(t, o);
				a = !0;
			} else n.set(o === 0 && s === i ? e : e.subarray(o, o + s), this.pos), this.pos += s, o += s, this.pos === r && (this.process(t, 0), this.pos = 0, a = !0);
		}
		return this.length += e.length, a && this.roundClean(), this;
	}
	digestInto(e) {
		Jd(this), Yd(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), Vd(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : Zd(e), s = this.outputLen, c = s / 4, l = this.get();
		if (s % 4 || c > l.length) throw Error("invalid outputLen");
		for (let e = 0; e < c; e++) o.setUint32(4 * e, l[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneIntoMeta(e) {
		let { buffer: t, length: n, finished: r, destroyed: i, pos: a } = this;
		return e.destroyed = i, e.finished = r, e.length = n, e.pos = a, a && e.buffer.set(t), e;
	}
	clone() {
		return this._cloneInto();
	}
};
const lf = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), uf = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), df = /* @__PURE__ */ new Uint32Array(64);
var ff = class extends cf {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(e, t) {
		super(64, e, 8, !1), this.A = t[0] | 0, this.B = t[1] | 0, this.C = t[2] | 0, this.D = t[3] | 0, this.E = t[4] | 0, this.F = t[5] | 0, this.G = t[6] | 0, this.H = t[7] | 0;
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) df[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = df[e - 15], n = df[e - 2], r = Qd(t, 7) ^ Qd(t, 18) ^ t >>> 3, i = Qd(n, 17) ^ Qd(n, 19) ^ n >>> 10;
			df[e] = i + df[e - 7] + r + df[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = Qd(o, 6) ^ Qd(o, 11) ^ Qd(o, 25), u = l + t + of(o, s, c) + uf[e] + df[e] | 0, d = (Qd(n, 2) ^ Qd(n, 13) ^ Qd(n, 22)) + sf(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		Xd(df);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), Xd(this.buffer);
	}
}, pf = class extends ff {
	constructor() {
		super(32, lf);
	}
};
const mf = /* @__PURE__ */ rf(() => new pf(), /* @__PURE__ */ af(1));
var hf = class {
	#e = mf.create();
	add(e) {
		let { series: t, months: n } = e, r = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(t.length * 8));
		t.forEach((e, t) => {
			if (Number.isNaN(e)) throw RangeError(`metric ${Math.floor(t / n)} is not a number in month ${t % n}`);
			r.setFloat64(t * 8, e === 0 ? 0 : e, !0);
		}), this.#e.update(new Uint8Array(r.buffer));
	}
	text() {
		return tf(this.#e.digest().subarray(0, 8));
	}
};
function gf(e) {
	let t = new hf();
	for (let n of e) for (let e of n) t.add(e);
	return t.text();
}
// src/lib/link/fields.ts
const _f = /^[a-z][A-Za-z0-9.-]*$/;
function vf(e) {
	let t = /* @__PURE__ */ new Map(), n = [];
	for (let r of e.split("~")) {
		let e = r.indexOf("_"), i = r.slice(0, Math.max(e, 0));
		_f.test(i) ? t.has(i) ? n.push(`“${$(i)}” stands twice in the link; the first one counts.`) : t.set(i, r.slice(e + 1)) : n.push(`The part “${$(r)}” cannot be read and was left out.`);
	}
	return {
		fields: t,
		problems: n
	};
}
function $(e) {
	return e.length > 40 ? `${e.slice(0, 40)}…` : e;
}
// src/lib/link/refusal.ts
var yf = class extends Error {
	reason;
	name = "LinkRefused";
	constructor(e, t) {
		super(t), this.reason = e;
	}
};
// src/lib/link/arrival.ts
const bf = /(?<![A-Za-z0-9])v\d{1,4}(?:~|%7E|\\~)/i, xf = /%(2D|2E|5F|7E)/gi, Sf = /\\([-._~])/g, Cf = /[\n\r\t]+ *|[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function wf(e) {
	if (e.length > 8e3) throw new yf("too-long", `This link has ${e.length} characters; one of the Lab has at most 8000, so it was not opened.`);
	let t = [], n = Tf(e).trim(), r = n.replace(Cf, "").replace(xf, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(Sf, "$1");
	r !== n && t.push("The link had been rewritten on its way (escaped signs or line breaks); it was read all the same.");
	let i = (/^[A-Za-z0-9\-._~]*/.exec(r)?.[0] ?? "").replace(/[-._~]+$/, ""), a = r.slice(i.length);
	if (i === "") throw new yf("empty", "This address holds no scenario: nothing readable follows the “#”.");
	return a && t.push(`“${$(a)}” after the end of the link is not part of it and was ignored.`), {
		scenario: i,
		notes: t
	};
}
function Tf(e) {
	let t = e.search(bf);
	return e.slice(t >= 0 ? t : e.indexOf("#") + 1);
}
function Ef(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 16777619);
	let n = (t ^ t >>> 20) & 1048575;
	return [
		15,
		10,
		5,
		0
	].map((e) => "abcdefghijkmnpqrstuvwxyz23456789"[n >>> e & 31]).join("");
}
// src/lib/link/seal.ts
const Df = /^(.*)~end_([a-z0-9]{4})(?![a-z0-9])(.*)$/;
function Of(e) {
	let [, t, n, r] = Df.exec(e) ?? [];
	if (t === void 0) return {
		scenario: e.replace(/~(end?(_[a-z0-9]*)?)?$/, ""),
		isIntact: !1,
		notes: [],
		losses: ["The end of the link is missing, so its last part may be cut short: compare it with the original."]
	};
	let i = r ? [`“${$(r)}” after the end of the link is not part of it and was ignored.`] : [], a = Ef(t) === n;
	return a || i.push("The link was changed after it was made (its closing letters do not agree): check what it shows. Its result is not compared with what the sender saw."), {
		scenario: t,
		notes: i,
		losses: [],
		isIntact: a
	};
}
// src/lib/link/phrase.ts
const kf = /\.([0-9a-f-]*)\.|-/g, Af = /^(?:[A-Za-z0-9-]|\.(?:[0-9a-f]{1,6}(?:-[0-9a-f]{1,6})*)?\.)*$/;
function jf(e) {
	if (e === "" || !Af.test(e)) return null;
	let t = !0, n = e.replace(kf, (e, n) => {
		if (e === "-") return " ";
		if (!n) return "";
		let r = n.split("-").map((e) => parseInt(e, 16));
		return t &&= r.every((e) => e <= 1114111), t ? String.fromCodePoint(...r) : "";
	});
	return t ? n : null;
}
// src/lib/link/versions/1.parameters.ts
const Mf = [
	[
		"months",
		"months",
		96
	],
	[
		"fine-tuners",
		"fineTuners",
		5e3
	],
	[
		"niches",
		"niches",
		24
	],
	[
		"makers",
		"makersAtStart",
		15e4
	],
	[
		"makers-growth",
		"makersGrowth",
		1.5
	],
	[
		"flop-price",
		"pricePerFlopUsd",
		97e-20
	],
	[
		"flop-price-fall",
		"priceFactorPerYear",
		1.4
	],
	[
		"algo-halving",
		"algorithmicHalvingMonths",
		8
	],
	[
		"catch-up",
		"catchUpShare",
		.75
	],
	[
		"catch-up-lag",
		"catchUpLagMonths",
		2
	],
	[
		"capability-noise",
		"capabilityNoise",
		.2
	],
	[
		"developers",
		"initialDevelopers",
		48
	],
	[
		"challengers",
		"challengersPerYear",
		5
	],
	[
		"closures",
		"closurePerYear",
		.06
	],
	[
		"spend-growth",
		"spendGrowth",
		3.3
	],
	[
		"budget-lead",
		"budgetLeadOrders",
		.5
	],
	[
		"follower-growth",
		"followerCatchUp",
		.2
	],
	[
		"training-share",
		"trainingShareOfRevenue",
		.2
	],
	[
		"capital",
		"capitalShare",
		.1
	],
	[
		"runs",
		"runsPerYear",
		10
	],
	[
		"cadence",
		"cadenceSlope",
		.6
	],
	[
		"flagships",
		"flagshipShare",
		.2
	],
	[
		"run-depth",
		"runDepthOrders",
		3
	],
	[
		"revenue-exponent",
		"revenueExponent",
		.5
	],
	[
		"friction",
		"friction",
		.5
	],
	[
		"run-lead",
		"runLeadMonths",
		4
	],
	[
		"value-decay",
		"valueDecay",
		.04
	],
	[
		"openness-closed",
		"opennessFrontierClosed",
		-.3
	],
	[
		"openness-open",
		"opennessFrontierOpen",
		.15
	],
	[
		"openness-challenger",
		"opennessChallenger",
		.06
	],
	[
		"openness-public",
		"opennessPublic",
		.25
	],
	[
		"openness-spread",
		"opennessSpread",
		.2
	],
	[
		"free-licences",
		"freeLicenceShare",
		.8
	],
	[
		"duty-cost",
		"dutyCostScale",
		1
	],
	[
		"duty-horizon",
		"dutyHorizonYears",
		3
	],
	[
		"academics",
		"academicShare",
		.12
	],
	[
		"start-ups",
		"startUpShare",
		.12
	],
	[
		"enterprises",
		"enterpriseShare",
		.06
	],
	[
		"ideas",
		"ideasPerYear",
		1.6
	],
	[
		"budget-hobbyist",
		"hobbyistBudgetUsd",
		100
	],
	[
		"budget-academic",
		"academicBudgetUsd",
		3e3
	],
	[
		"budget-start-up",
		"startUpBudgetUsd",
		5e4
	],
	[
		"budget-enterprise",
		"enterpriseBudgetUsd",
		3e5
	],
	[
		"project-value",
		"projectValueRatio",
		3
	],
	[
		"project-spread",
		"projectValueSpread",
		1
	],
	[
		"capability-value",
		"capabilityValue",
		1
	],
	[
		"tokens",
		"hobbyistTokens",
		3e6
	],
	[
		"tokens-spread",
		"tokensSpread",
		1
	],
	[
		"rental",
		"rentalMarkUp",
		3
	],
	[
		"api-value",
		"apiValueShare",
		.4
	],
	[
		"exit-losses",
		"exitAfterLosses",
		4
	],
	[
		"returns",
		"returnPerYear",
		.5
	],
	[
		"reconsider",
		"reconsiderShare",
		.12
	],
	[
		"peers",
		"peersAsked",
		2
	],
	[
		"homophily",
		"homophily",
		.6
	],
	[
		"news-half-life",
		"newsHalfLifeMonths",
		3
	],
	[
		"quality-weight",
		"qualityWeight",
		2
	],
	[
		"fit-spread",
		"fitSpread",
		.8
	],
	[
		"loyalty",
		"loyalty",
		.7
	],
	[
		"family-pull",
		"familyPull",
		0
	],
	[
		"burden-aversion",
		"burdenAversion",
		1
	],
	[
		"childless",
		"childlessShare",
		.08
	],
	[
		"leak-hobbyist",
		"leakHobbyist",
		.9
	],
	[
		"leak-academic",
		"leakAcademic",
		.7
	],
	[
		"leak-start-up",
		"leakStartUp",
		.3
	],
	[
		"leak-enterprise",
		"leakEnterprise",
		.05
	],
	[
		"market",
		"marketUsd",
		5e9
	],
	[
		"demand-growth",
		"demandGrowth",
		3.2
	],
	[
		"full-market",
		"fullMarketUsd",
		6e11
	],
	[
		"demand-us",
		"demandShareUs",
		.4
	],
	[
		"demand-eu",
		"demandShareEu",
		.2
	],
	[
		"user-quality",
		"userQualityWeight",
		2.2
	],
	[
		"user-reputation",
		"userReputation",
		1.2
	],
	[
		"outside",
		"outsideUtility",
		-1
	],
	[
		"switching",
		"switchingShare",
		.15
	],
	[
		"open-cost",
		"openCost",
		1.2
	],
	[
		"open-hosts",
		"openHosts",
		8
	],
	[
		"open-capture",
		"openCapture",
		.15
	],
	[
		"fear",
		"fearedCoverage",
		0
	],
	[
		"feared-duty",
		"fearedDutyUsd",
		600
	],
	[
		"severity",
		"perceivedSeverity",
		.05
	],
	[
		"wealth",
		"wealthRatio",
		50
	],
	[
		"expected-harm",
		"expectedHarmShare",
		.05
	],
	[
		"liability-fear",
		"fearMultiplier",
		3
	],
	[
		"know-how",
		"knowHowContagion",
		.15
	],
	[
		"know-how-saving",
		"knowHowSaving",
		.3
	],
	[
		"tooling",
		"toolingExponent",
		.32
	],
	[
		"tooling-floor",
		"toolingFloor",
		.3
	],
	[
		"regulated-uses",
		"regulatedUseShare",
		.1
	],
	[
		"misuse",
		"misuseScale",
		1
	],
	[
		"misuse-growth",
		"misuseGrowth",
		.5
	],
	[
		"misuse-taste",
		"misuseTaste",
		.15
	],
	[
		"misuse-before",
		"misuseBefore",
		0
	],
	[
		"safeguards",
		"safeguardStrength",
		.5
	],
	[
		"safeguards-duty",
		"safeguardByDuty",
		.2
	],
	[
		"safeguard-effect",
		"safeguardEffect",
		1
	],
	[
		"strip",
		"stripShare",
		.7
	],
	[
		"tail-hazard",
		"tailHazard",
		0
	],
	[
		"tail-capability",
		"tailCapability",
		5
	],
	[
		"tail-slope",
		"tailSlope",
		1.5
	],
	[
		"defence",
		"defence",
		.3
	],
	[
		"defenders",
		"defenders",
		2e5
	],
	[
		"theft",
		"theftPerYear",
		.05
	],
	[
		"line-uncertainty",
		"lineUncertainty",
		0
	],
	[
		"line-lower",
		"lineUncertaintyOrders",
		1
	],
	[
		"gated-premium",
		"gatedPremium",
		.6
	],
	[
		"gated-control",
		"gatedControl",
		.5
	],
	[
		"law-abiding",
		"lawAbidingShare",
		.9
	],
	[
		"disclosure-open",
		"disclosureOpen",
		.85
	],
	[
		"disclosure-closed",
		"disclosureClosed",
		.4
	],
	[
		"silence",
		"silenceAboveLine",
		.3
	],
	[
		"sign-up",
		"signUpMonths",
		.5
	],
	[
		"pass-through",
		"passThrough",
		.5
	],
	[
		"open-research",
		"researchFeedback",
		0
	],
	[
		"incidents",
		"incidentsPerYear",
		.1
	],
	[
		"gated-leak",
		"gatedLeakPerYear",
		.3
	],
	[
		"misuse-reference",
		"misuseReference",
		0
	],
	[
		"existing-law",
		"existingLaw",
		.2
	],
	[
		"safeguards-passed-on",
		"safeguardsPassedOn",
		.3
	],
	[
		"malicious",
		"maliciousShare",
		.001
	],
	[
		"benign-strip",
		"benignStrip",
		.15
	],
	[
		"safety-tuned",
		"safetyTunedShare",
		.05
	],
	[
		"safety-tuning",
		"safetyTuning",
		.2
	],
	[
		"derivative-duty",
		"derivativeByDuty",
		.1
	],
	[
		"flaws",
		"flawsPerYear",
		.5
	],
	[
		"hidden-exploited",
		"hiddenExploited",
		.4
	],
	[
		"discovery",
		"discoveryScale",
		1e6
	],
	[
		"fix-closed",
		"fixClosedPerYear",
		6
	],
	[
		"fix-open",
		"fixOpenPerYear",
		1.5
	],
	[
		"closed-off",
		"closedOffPerYear",
		.5
	],
	[
		"risk-bar",
		"riskBar",
		2
	],
	[
		"surplus-worth",
		"surplusWorth",
		.33
	],
	[
		"nest",
		"nestDissimilarity",
		.5
	],
	[
		"price-sensitivity",
		"priceSensitivity",
		.25
	],
	[
		"service-cost",
		"serviceCostUsd",
		1
	],
	[
		"compliance-trust",
		"complianceTrust",
		0
	],
	[
		"start-up-providers",
		"startUpProvidersPerYear",
		6
	],
	[
		"service-taste",
		"serviceTaste",
		.85
	],
	[
		"downloaders",
		"downloadersPerMaker",
		30
	],
	[
		"download-taste",
		"downloadTaste",
		2
	],
	[
		"adapters",
		"adapterShare",
		.42
	],
	[
		"quantisations",
		"quantisationShare",
		.18
	],
	[
		"merges",
		"mergeShare",
		.07
	],
	[
		"fitness",
		"fitnessWeight",
		.5
	],
	[
		"age-kernel",
		"ageSpread",
		1
	],
	[
		"declared",
		"parentDeclared",
		.6
	],
	[
		"isolated",
		"isolatedUploads",
		1
	]
], Nf = /^([a-d])([2-9]?)(?:\.(.+))?$/, Pf = /^([a-z0-9-]+)\.(\d{1,6})$/;
function Ff(e) {
	return Nf.test(e);
}
function If(e) {
	let t = [], n = /* @__PURE__ */ new Map();
	for (let { label: r, address: i, value: a } of Lf(e)) {
		if (i !== void 0) continue;
		let [, e, o] = Pf.exec(a) ?? [];
		e === void 0 || o === void 0 ? t.push(`Policy ${Rf(r)} is “${$(a)}”, not a preset and its revision; it was left out.`) : n.set(r, {
			regime: r.charCodeAt(0) - 97,
			label: r,
			preset: e,
			revision: o,
			edits: /* @__PURE__ */ new Map()
		});
	}
	for (let { label: r, address: i, value: a } of Lf(e)) {
		if (i === void 0) continue;
		let e = n.get(r);
		e ? e.edits.set(i, a) : t.push(`“${$(i)}” belongs to policy ${Rf(r)}, which could not be read; it was left out.`);
	}
	return {
		policies: [...n.values()].sort((e, t) => e.label < t.label ? -1 : 1),
		problems: t
	};
}
function Lf(e) {
	return Array.from(e).flatMap(([e, t]) => {
		let [, n, r, i] = Nf.exec(e) ?? [];
		return n === void 0 ? [] : [{
			label: `${n}${r ?? ""}`,
			address: i,
			value: t
		}];
	});
}
function Rf(e) {
	return e.toUpperCase();
}
// src/lib/link/versions/1.ts
function zf(e) {
	let { fields: t, problems: n } = vf(e), r = Mf.map(([e, n, r]) => {
		let i = t.get(`p.${e}`);
		return [n, {
			text: i ?? u(r),
			stated: i !== void 0
		}];
	}), i = /* @__PURE__ */ new Set([
		"model",
		"seed",
		"worlds",
		"result",
		...Mf.map(([e]) => `p.${e}`)
	]), a = [...t.keys()].filter((e) => !i.has(e) && !Ff(e)), o = If(t);
	return {
		modelVersion: t.get("model") ?? null,
		seed: t.get("seed") ?? null,
		replicates: t.get("worlds") ?? null,
		fingerprint: t.get("result") ?? null,
		parameters: new Map(r),
		policies: o.policies,
		problems: [
			...n,
			...a.map((e) => `The part “${$(e)}” is unknown to this version of the Lab and was left out.`),
			...o.problems
		]
	};
}
// src/lib/link/versions/index.ts
const Bf = [zf], Vf = [], Hf = Bf.length;
function Uf(e, t) {
	let n = Bf[e - 1];
	return n ? Vf.slice(e - 1).reduce((e, t) => t(e), n(t)) : null;
}
// src/lib/link/settle-policy.ts
function Wf(e, t) {
	let n = `Policy ${e.label.toUpperCase()}`, r = Number(e.revision), i = hd(e.preset, r) ?? hd(e.preset);
	if (!i) return t.push(`${n}: ${Id($(e.preset), r)} It was left out.`), null;
	i.revision !== r && t.push(`${n}: ${Id(i.id, r)} The latest is used instead, so results may differ.`);
	let a = {};
	for (let [r, o] of [...e.edits].sort(([e], [t]) => e < t ? -1 : 1)) {
		let e = Gf(i, r, o, (e) => t.push(`${n}: ${e}`));
		e !== null && (a[r] = e);
	}
	return {
		preset: i.id,
		revision: i.revision,
		edits: a
	};
}
function Gf(e, t, n, r) {
	let i = Xc(e, t);
	if (!i) {
		let n = Gc(t, Yc(e).map((e) => e.address));
		return r(`${e.id} has no value ${$(t)}; it was left out.${n}`), null;
	}
	let a = h(i.declaration, n);
	return a.ok ? a.value === i.value ? null : a.value : (r(`${t}: ${a.problem}. The preset's own value, ${i.value}, is used instead.`), null);
}
// src/lib/link/settle.ts
const Kf = /^[0-9a-f]{16}$/, qf = /^[A-Za-z0-9.-]{1,20}$/;
function Jf(e) {
	let t = [...e.problems], n = Qf(e.policies, t), r = Yf(e.seed, t), i = Xf(e.replicates, t), a = Zf(e, t), o = e.modelVersion !== null && qf.test(e.modelVersion) ? e.modelVersion : null;
	o === null && t.push("The link names no model version; it was read as version 3.");
	let s = e.fingerprint !== null && Kf.test(e.fingerprint) ? e.fingerprint : null;
	return e.fingerprint !== null && s === null && t.push("The result named in the link is damaged, so it cannot be compared with what you see."), {
		scenario: gd({
			seed: r,
			replicates: i,
			parameters: a,
			regimes: n
		}),
		modelVersion: o ?? "3",
		fingerprint: s,
		problems: t
	};
}
function Yf(e, t) {
	let n = e === null ? null : jf(e);
	if (n !== null && Od(n) === null) return n;
	let r = n === null ? `The seed phrase is ${e === null ? "missing" : "damaged"}.` : Od(n);
	return t.push(`${r} “${Dd}” is used instead, so the worlds are other ones.`), Dd;
}
function Xf(e, t) {
	let n = h(Ed, e ?? "");
	return n.ok ? Number(n.value) : (t.push(`${n.problem}. ${Ed.default} is used instead.`), Ed.default);
}
function Zf(e, t) {
	let n = {};
	for (let [r, { text: i, stated: a }] of e.parameters) {
		let e = Md(r, i), o = se.find((e) => e.key === r);
		if (e.ok) e.value !== o?.default && (n[r] = Number(e.value));
		else {
			let n = o ? ` The default, ${o.default}, is used instead.` : " It was left out.", r = a ? "" : "The link relies on an assumption that is no longer there. ";
			t.push(`${r}${e.problem}${n}`);
		}
	}
	return n;
}
function Qf(e, t) {
	let n = [...new Set(e.map((e) => e.regime))].flatMap((n) => {
		let r = e.filter((e) => e.regime === n), i = r.flatMap((e, n) => {
			if (r.findIndex((t) => t.preset === e.preset) < n) return t.push(`Policy ${e.label.toUpperCase()} repeats ${e.preset} in one column; it was left out.`), [];
			let i = Wf(e, t);
			return i ? [i] : [];
		});
		return i.length > 0 ? [{
			column: n,
			policies: i
		}] : [];
	});
	if (n.length === 0) throw new yf("nothing-to-compare", ["No policy in this link could be read.", ...t].slice(0, 4).join(" "));
	return n.forEach(({ column: e }, n) => {
		e !== n && t.push(`What the link calls policy ${Ad(e)} is now policy ${Ad(n)}.`);
	}), n.map(({ policies: e }) => ({ policies: e }));
}
function $f(e) {
	let t = wf(e), n = Of(t.scenario), [, r, i] = /^v(\d{1,4})~(.+)$/.exec(n.scenario) ?? [];
	if (r === void 0 || i === void 0) throw new yf("not-a-link", `“${$(t.scenario)}” is not a Threshold Lab link: one begins with v1~ after the “#”.`);
	let a = Uf(Number(r), i);
	if (!a) throw new yf("unknown-version", `This link is written in version ${r} of the link format; this Lab reads versions 1 to ${Hf}. Reload the page to get the latest Lab.`);
	let o = Jf(a), s = [...n.losses, ...o.problems];
	return {
		...o,
		choice: o.scenario.choice,
		fingerprint: n.isIntact ? o.fingerprint : null,
		problems: ep([
			...t.notes,
			...n.notes,
			...s
		]),
		losses: ep(s)
	};
}
function ep(e) {
	if (e.length <= 12) return e;
	let t = e.length - 12 + 1;
	return [...e.slice(0, 11), `${t} more parts of the link could not be read.`];
}
export { ri as METRICS, Hc as MODEL_VERSION, kt as Memory, se as PARAMETERS, md as PRESETS, Ic as Trunks, $f as decodeLink, ce as defaultParameters, gf as fingerprint, Rd as resolveExperiment, Bc as simulate };
