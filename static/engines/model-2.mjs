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
], x = "Assumption built from prices of fine-tuning runs (QLoRA of a 70B model 4–20 USD, full tuning 500–2,000 USD) and of labour; range two orders of magnitude", ee = [
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
], te = [
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
], ne = "Laufer, Oderinwale and Kleinberg (2025), lineage of 1.86 million models", re = [
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
		source: `${ne}: 42 % of edges`
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
		source: `${ne}: 18 % of edges`
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
		source: `${ne}: 7 % of edges, by difference`
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
		source: `${ne}: 1.31 million connected components, so at most 70 % isolated`
	})
], ie = [
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
], ae = [
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
], oe = (e) => `Premium (+) or penalty (−) that ${e} put on publishing weights, as a share of the value of a model.`, se = [
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
		meaning: oe("frontier developers that sell access"),
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
		meaning: oe("frontier developers with an open strategy"),
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
		meaning: oe("challengers"),
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
		meaning: oe("public and academic developers"),
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
], ce = [
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
], le = [
	...ae,
	...te,
	...b,
	...se,
	...ee,
	...v,
	...re,
	...ce,
	...y,
	...ie
];
function ue() {
	return Object.fromEntries(le.map(({ key: e, default: t }) => [e, t]));
}
// src/lib/model/entities/kinds.ts
const S = [
	"us",
	"eu",
	"rest"
], de = [
	"frontier-closed",
	"frontier-open",
	"challenger",
	"public"
], C = [
	"hobbyist",
	"academic",
	"start-up",
	"enterprise"
], w = {
	closed: 0,
	open: 1,
	gated: 2,
	staged: 3
}, fe = [
	"largest closed provider",
	"other closed providers",
	"open families",
	"no provider"
], T = [
	"none",
	"no base",
	"awaiting approval",
	"adaptation too dear",
	"compliance beyond budget",
	"compliance exceeds gain",
	"liability exceeds gain",
	"feared coverage",
	"approval refused"
], pe = {
	hobbyist: "hobbyists",
	academic: "academics",
	"start-up": "start-ups",
	enterprise: "enterprises"
};
function me(e, t) {
	return C.map((n, r) => ({
		id: `${e}-${n}`,
		...t(pe[n], r)
	}));
}
function he(e, t) {
	let n = 0;
	for (let r = 0; r < T.length; r++) n += e[t * T.length + r];
	return n;
}
function ge(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r += T.length) n += e[r];
	return n;
}
function E(e) {
	let t = 0;
	for (let n of e) t += n;
	return t;
}
// src/lib/model/metrics/metric.ts
function D(e) {
	return e;
}
// src/lib/model/metrics/activity.ts
const [_e, ve, ye, be] = C.map((e, t) => t), xe = [
	...me("active", (e, t) => ({
		label: `Active ${e}`,
		unit: "makers",
		group: "innovation",
		formula: `Makers among ${e} that have not given up, weighted to makers.`,
		min: 0,
		max: 1e8,
		summary: "end",
		observe: (e) => e.activeByKind[t] * e.makersPerFineTuner
	})),
	D({
		id: "small-maker-share",
		label: "Share of derivatives by hobbyists and academics",
		unit: "share",
		group: "innovation",
		formula: "Derivatives of hobbyists and academics over all derivatives of the month; 0 if there are none.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: ({ flows: e }) => {
			let t = e.derivatives[_e] + e.derivatives[ve], n = t + e.derivatives[ye] + e.derivatives[be];
			return n === 0 ? 0 : t / n;
		}
	}),
	D({
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
], Se = [
	D({
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
	D({
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
	D({
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
	D({
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
	D({
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
], Ce = me("burden", (e, t) => ({
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
})).map(D), we = [
	D({
		id: "compliance-spend",
		label: "Spending on compliance",
		unit: "USD a month",
		group: "compliance",
		formula: "Spending of developers and fine-tuners on duties in the month, weighted to makers.",
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => e.developerComplianceUsd + E(e.complianceUsd)
	}),
	D({
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
	...me("compliance-spend", (e, t) => ({
		label: `Compliance spending of ${e}`,
		unit: "USD a month",
		group: "compliance",
		formula: `Spending of ${e} on duties in the month, weighted to makers.`,
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => e.complianceUsd[t]
	})),
	...me("compliance-budget-share", (e, t) => ({
		label: `Compliance in the budgets of ${e}`,
		unit: "share of budgets",
		group: "compliance",
		formula: `Spending of ${e} on duties over the budgets of the projects they had ideas for in the month; 0 without ideas.`,
		min: 0,
		max: 1e6,
		summary: "mean",
		observe: ({ flows: e }) => e.projectBudgetUsd[t] === 0 ? 0 : e.complianceUsd[t] / e.projectBudgetUsd[t]
	})),
	D({
		id: "fines",
		label: "Fines of fine-tuners",
		unit: "USD a month",
		group: "compliance",
		formula: "Fines paid in the month by fine-tuners who ignored their duties, weighted to makers.",
		min: 0,
		max: 0x5af3107a4000,
		summary: "sum",
		observe: ({ flows: e }) => E(e.finesUsd)
	}),
	D({
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
	D({
		id: "covered-projects",
		label: "Covered projects",
		unit: "projects a month",
		group: "compliance",
		formula: "Projects of fine-tuners that a rule covers in the month, whether built or not, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => E(e.coveredProjects)
	}),
	...me("covered-projects", (e, t) => ({
		label: `Covered projects of ${e}`,
		unit: "projects a month",
		group: "compliance",
		formula: `Projects of ${e} that a rule covers in the month, whether built or not, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => e.coveredProjects[t]
	})),
	D({
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
], Te = [
	D({
		id: "derivatives",
		label: "Derivatives made",
		unit: "derivatives a month",
		group: "innovation",
		formula: "Derivatives released in the month by fine-tuners of every kind, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: (e) => E(e.flows.derivatives)
	}),
	...me("derivatives", (e, t) => ({
		label: `Derivatives by ${e}`,
		unit: "derivatives a month",
		group: "innovation",
		formula: `Derivatives released in the month by ${e}, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: (e) => e.flows.derivatives[t]
	})),
	D({
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
], Ee = [
	D({
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
	D({
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
	D({
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
	D({
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
], De = /* @__PURE__ */ new Float64Array(2098);
De[0] = 5e-324;
for (let e = 1; e < De.length; e++) De[e] = 2 * De[e - 1];
const Oe = /* @__PURE__ */ new Float64Array(1), ke = new Uint32Array(Oe.buffer);
Oe[0] = 1;
const Ae = +(ke[1] === 1072693248);
function je(e) {
	return Oe[0] = e, (ke[Ae] >>> 20) - 1023;
}
function Me(e) {
	return De[e - -1074];
}
function Ne(e, t) {
	return t > 1023 ? e * 2 * Me(t - 1) : t < -1021 ? e * Me(t + 1e3) * 9332636185032189e-317 : e * Me(t);
}
function Pe(e, t) {
	if (e >= 1025) return Infinity;
	if (e < -1076) return 0;
	let n = Math.floor(e + .5), r = e - n, i = Math.fround(r + t), a = i * .6931471824645996, o = (t - (i - r)) * .6931471805599453 + i * -1.904654299957768e-9, s = a + o, c = o - (s - a), l = s * s, u = s - l * (.16666666666666602 + l * (-.0027777777777015593 + l * (6613756321437934e-20 + l * (-16533902205465252e-22 + l * 4.1381367970572385e-8))));
	return Ne(1 - (s * u / (u - 2) - (c + s * c) - s), n);
}
const Fe = /* @__PURE__ */ new Float64Array(1);
function Ie(e) {
	let t = 0;
	e < 22250738585072014e-324 && (e *= 0x40000000000000, t = -54);
	let n = je(e);
	t += n;
	let r = e * Me(-n), i = 1, a = 0, o = 0;
	r >= 1.7320508075688772 ? (r *= .5, t += 1) : r >= 1.224744871391589 && (i = 1.5, a = .5849624872207642, o = 1.350039202129749e-8);
	let s = r - i, c = 1 / (r + i), l = s * c, u = Math.fround(l), d = Math.fround(r + i), f = r - (d - i), p = c * (s - u * d - u * f), m = l * l, h = m * m * (.5999999999999946 + m * (.4285714285785502 + m * (.33333332981837743 + m * (.272728123808534 + m * (.23066074577556175 + m * .20697501780033842))))) + p * (u + l), g = u * u, _ = Math.fround(3 + g + h), v = h - (_ - 3 - g), y = u * _, b = p * _ + v * l, x = Math.fround(y + b), ee = b - (x - y), te = .9617967009544373 * x, ne = -7.028461650952758e-9 * x + ee * .9617966939259756 + o, re = Math.fround(te + ne + a + t);
	return Fe[0] = ne - (re - t - a - te), re;
}
function O(e, t) {
	if (t === 0) return 1;
	if (!(e >= 0) || t !== t) return NaN;
	if (e === 1 || t === 1) return e;
	if (e === 0 || e === Infinity) return e === 0 == t > 0 ? 0 : Infinity;
	if (t > 0x8ac7230489e80000 || t < -0x8ac7230489e80000) return e > 1 == t > 0 ? Infinity : 0;
	let n = Ie(e), r = Math.fround(t);
	return Pe(r * n, (t - r) * n + t * Fe[0]);
}
function Le(e) {
	return Pe(e, 0);
}
function k(e) {
	if (e > 309) return Infinity;
	if (e < -324) return 0;
	let t = Math.fround(e);
	return Pe(t * 3.321928024291992, (e - t) * 3.321928094887362 + t * 7.059537016037032e-8);
}
function Re(e) {
	if (!(e > 0)) return e === 0 ? -Infinity : NaN;
	if (e === Infinity) return e;
	let t = Ie(e);
	return t * .3010300099849701 + (t * -1.4320988897559699e-8 + Fe[0] * .3010299956639812);
}
// src/lib/model/portable-math.ts
const ze = .6931471803691238, Be = 19082149292705877e-26;
function A(e) {
	if (!(e > 0)) return e === 0 ? -Infinity : NaN;
	if (e === Infinity) return e;
	let t = 0;
	e < 22250738585072014e-324 && (e *= 0x40000000000000, t = -54);
	let n = je(e);
	t += n;
	let r = e * Me(-n);
	r > 1.4142135623730951 && (r *= .5, t += 1);
	let i = r - 1, a = i / (2 + i), o = a * a, s = o * o, c = s * (.3999999999940942 + s * (.22222198432149784 + s * .15313837699209373)) + o * (.6666666666666735 + s * (.2857142874366239 + s * (.1818357216161805 + s * .14798198605116586))), l = .5 * i * i;
	return t * ze - (l - (a * (l + c) + t * Be) - i);
}
function j(e) {
	if (e > 709.782712893384) return Infinity;
	if (e < -745.1332191019411) return 0;
	if (e !== e) return e;
	let t = Math.floor(e * 1.4426950408889634 + .5), n = e - t * ze, r = t * Be, i = n - r, a = i * i, o = i - a * (.16666666666666602 + a * (-.0027777777777015593 + a * (6613756321437934e-20 + a * (-16533902205465252e-22 + a * 4.1381367970572385e-8))));
	return Ne(1 - (r - i * o / (2 - o) - n), t);
}
// src/lib/model/metrics/concentration.ts
function Ve(e) {
	let t = 0, n = 0;
	for (let r = 0; r < e.length; r++) t += e[r], n += e[r] * e[r];
	return t === 0 ? 0 : Math.min(1e4, 1e4 * n / (t * t));
}
function He(e) {
	let t = Ve(e);
	return t === 0 ? 0 : 1e4 / t;
}
function Ue(e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) t += e[n];
	let n = 0, r = 0, i = 0;
	for (let a = 0; a < e.length; a++) {
		if (e[a] !== r) {
			r = e[a];
			let n = r / t;
			i = n > 0 ? n * A(n) : 0;
		}
		n += i;
	}
	return Math.max(0, -n);
}
function We(e, t) {
	let n = new Float64Array(t), r = 0;
	for (let i = 0; i < e.length; i++) {
		if (r += e[i], !(e[i] > n[t - 1])) continue;
		let a = t - 1;
		for (; a > 0 && n[a - 1] < e[i]; a--) n[a] = n[a - 1];
		n[a] = e[i];
	}
	let i = 0;
	for (let e of n) i += e;
	return r === 0 ? 0 : Math.min(1, i / r);
}
function Ge(e, t) {
	let n = new Float64Array(t.length), r = 0;
	for (let i = 0; i < t.length; i++) t[i] > e && (n[r++] = t[i]);
	return n.subarray(0, r);
}
function Ke(e) {
	let t = new Float64Array(e).sort(), n = t.length, r = 0, i = 0;
	for (let e = 0; e < n; e++) r += t[e], i += (e + 1) * t[e];
	return r === 0 ? 0 : Math.max(0, 2 * i / (n * r) - (n + 1) / n);
}
// src/lib/model/metrics/who-serves-whom.ts
function qe({ developers: e, market: t, parameters: n, providers: r }) {
	let { openHosts: i } = n, a = Ye(e.count * (1 + i) + r.count), o = 0;
	for (let n = 0; n < e.count; n++) {
		t.closedUsers[n] > 0 && (a[o++] = t.closedUsers[n]);
		let e = t.hostedUsers[n];
		e !== 0 && (a.fill(e / i, o, o + i), o += i);
	}
	for (let e = 0; e < r.count; e++) r.users[e] > 0 && (a[o++] = r.users[e]);
	return a.subarray(0, o);
}
let Je = /* @__PURE__ */ new Float64Array();
function Ye(e) {
	return Je.length < e && (Je = new Float64Array(2 * e)), Je;
}
function Xe({ developers: e, market: t }) {
	let n = new Float64Array(e.count);
	for (let e = 0; e < n.length; e++) n[e] = t.closedUsers[e] + t.openUsers[e];
	return n;
}
function Ze({ developers: e, market: t }) {
	return t.downloads.subarray(0, e.count);
}
// src/lib/model/metrics/download-concentration.ts
const Qe = [
	D({
		id: "effective-origins",
		label: "Effective number of origins",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of users of services by the developer of their base model; 0 if nobody is served.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => He(Xe(e))
	}),
	D({
		id: "cr1-origins",
		label: "Largest origin",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users of services who depend on the base models of the developer with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(Xe(e), 1)
	}),
	D({
		id: "gini-origins",
		label: "Inequality of origins",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of users of services over the developers whose base models more than one user in a thousand depends on.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => {
			let t = Xe(e);
			return Ke(Ge(.001 * E(t), t));
		}
	}),
	D({
		id: "downloads",
		label: "Downloads of open families",
		unit: "downloads a month",
		group: "innovation",
		formula: "Choices of open weights by users who run them, moves of fine-tuners to a base and their picks of a parent, weighted to makers.",
		min: 0,
		max: 1e11,
		summary: "sum",
		observe: (e) => E(Ze(e))
	}),
	D({
		id: "hhi-downloads",
		label: "Concentration of downloads by origin",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of the downloads of the month by the developer of the base model.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => Ve(Ze(e))
	}),
	D({
		id: "cr4-downloads",
		label: "Four largest origins of downloads",
		unit: "share of downloads",
		group: "concentration",
		formula: "Share of the downloads of the month that go to the families of the four developers with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(Ze(e), 4)
	})
];
// src/lib/model/entities/columns.ts
function M(e, t) {
	if (e.length >= t) return e;
	let n = new e.constructor(Math.max(t, e.length * 2));
	return n.set(e), n;
}
// src/lib/model/entities/bases.ts
const N = {
	notAsked: 0,
	waiting: 1,
	inReview: 2,
	granted: 3,
	refused: 4
};
var $e = class {
	niches;
	count = 0;
	id = /* @__PURE__ */ new Uint32Array(1024);
	developer = /* @__PURE__ */ new Int32Array(1024);
	fate = /* @__PURE__ */ new Uint8Array(1024);
	reason = /* @__PURE__ */ new Uint8Array(1024);
	trainedMonth = /* @__PURE__ */ new Int16Array(1024);
	month = /* @__PURE__ */ new Int16Array(1024);
	wishedLog10Flop = /* @__PURE__ */ new Float64Array(1024);
	log10Flop = /* @__PURE__ */ new Float64Array(1024);
	trainingFlop = /* @__PURE__ */ new Float64Array(1024);
	parameterCount = /* @__PURE__ */ new Float64Array(1024);
	trainingCostUsd = /* @__PURE__ */ new Float64Array(1024);
	openness = /* @__PURE__ */ new Float64Array(1024);
	freeLicence = /* @__PURE__ */ new Uint8Array(1024);
	capability = /* @__PURE__ */ new Float64Array(1024);
	safeguards = /* @__PURE__ */ new Float64Array(1024);
	open = /* @__PURE__ */ new Uint8Array(1024);
	gated = /* @__PURE__ */ new Uint8Array(1024);
	disclosed = /* @__PURE__ */ new Uint8Array(1024);
	ignoredLaws = /* @__PURE__ */ new Int32Array(1024);
	barred = /* @__PURE__ */ new Uint8Array(1024);
	registered = /* @__PURE__ */ new Int32Array(1024);
	markets = /* @__PURE__ */ new Uint8Array(1024);
	covered = /* @__PURE__ */ new Int32Array(1024);
	developerRevenueUsd = /* @__PURE__ */ new Float64Array(1024);
	delayed = /* @__PURE__ */ new Uint8Array(1024);
	permission = /* @__PURE__ */ new Uint8Array(1024);
	arrival = /* @__PURE__ */ new Float64Array(1024);
	adopters = /* @__PURE__ */ new Int32Array(1024);
	familyDerivatives = /* @__PURE__ */ new Float64Array(1024);
	appeal;
	fit;
	openRows = /* @__PURE__ */ new Int32Array(1024);
	openCount = 0;
	constructor(e) {
		this.niches = e, this.appeal = new Float64Array(1024 * e), this.fit = new Float64Array(1024 * e);
	}
	add() {
		let e = this.count++, t = this.count;
		return t > this.id.length && this.grow(t), e;
	}
	grow(e) {
		this.id = M(this.id, e), this.developer = M(this.developer, e), this.fate = M(this.fate, e), this.reason = M(this.reason, e), this.trainedMonth = M(this.trainedMonth, e), this.month = M(this.month, e), this.wishedLog10Flop = M(this.wishedLog10Flop, e), this.log10Flop = M(this.log10Flop, e), this.trainingFlop = M(this.trainingFlop, e), this.parameterCount = M(this.parameterCount, e), this.trainingCostUsd = M(this.trainingCostUsd, e), this.openness = M(this.openness, e), this.freeLicence = M(this.freeLicence, e), this.capability = M(this.capability, e), this.safeguards = M(this.safeguards, e), this.open = M(this.open, e), this.gated = M(this.gated, e), this.disclosed = M(this.disclosed, e), this.ignoredLaws = M(this.ignoredLaws, e), this.barred = M(this.barred, e), this.registered = M(this.registered, e), this.markets = M(this.markets, e), this.covered = M(this.covered, e), this.developerRevenueUsd = M(this.developerRevenueUsd, e), this.delayed = M(this.delayed, e), this.permission = M(this.permission, e), this.arrival = M(this.arrival, e), this.adopters = M(this.adopters, e), this.familyDerivatives = M(this.familyDerivatives, e), this.openRows = M(this.openRows, e);
		let t = this.id.length * this.niches;
		this.appeal = M(this.appeal, t), this.fit = M(this.fit, t);
	}
};
// src/lib/model/entities/derivatives.ts
const P = [
	"adapter",
	"fine-tune",
	"quantisation",
	"merge"
];
var et = class {
	count = 0;
	maker = /* @__PURE__ */ new Int32Array(16384);
	root = /* @__PURE__ */ new Int32Array(16384);
	reals = /* @__PURE__ */ new Float64Array(81920);
	wholes = new Int32Array(this.reals.buffer);
	families = [];
	sizes = /* @__PURE__ */ new Int32Array(1024);
	add(e, t, n) {
		let r = this.count++;
		r >= this.maker.length && this.grow(r + 1), this.root[r] = e, this.wholes[r * 10 + 7] = t, this.wholes[r * 10 + 8] = n, e >= this.sizes.length && (this.sizes = M(this.sizes, e + 1));
		let i = this.sizes[e], a = this.families[e];
		return (a === void 0 || 2 * i === a.length) && (a = M(a ?? /* @__PURE__ */ new Int32Array(32), 2 * i + 2), this.families[e] = a), a[2 * i] = r, a[2 * i + 1] = t, this.sizes[e] = i + 1, r;
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
	setQuality(e, t, n) {
		this.reals[e * 5 + 0] = t, this.reals[e * 5 + 1] = n;
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
	reserve(e) {
		this.count + e > this.maker.length && this.grow(this.count + e);
	}
	grow(e) {
		this.maker = M(this.maker, e), this.root = M(this.root, e), this.reals = M(this.reals, this.maker.length * 5), this.wholes = new Int32Array(this.reals.buffer);
	}
};
function tt(e) {
	return e === 0 ? 0 : 32 - Math.clz32(e);
}
function nt(e) {
	let t = Math.min(1073741823, Math.floor(4 * (1 + e))), n = 31 - Math.clz32(t);
	return Math.min(179, 4 * (n - 2) + (t >>> n - 2 & 3));
}
var rt = class {
	baseUses = /* @__PURE__ */ new Float64Array(1024);
	baseChildren = /* @__PURE__ */ new Int32Array(1024);
	parents = /* @__PURE__ */ new Float64Array(24);
	chosen = /* @__PURE__ */ new Float64Array(24);
	exposure = /* @__PURE__ */ new Float64Array(24);
	choices = 0;
	depths = /* @__PURE__ */ new Float64Array(256);
	made = new Float64Array(P.length);
	withChildren = new Float64Array(P.length);
	declared = 0;
	useCount = /* @__PURE__ */ new Float64Array(180);
	useSum = /* @__PURE__ */ new Float64Array(180);
	addModel() {
		this.parents[0] += 1, this.useCount[0] += 1;
	}
	reserve(e) {
		this.baseUses = M(this.baseUses, e), this.baseChildren = M(this.baseChildren, e);
	}
	choose(e) {
		let t = tt(e), n = tt(e + 1);
		this.chosen[t] += 1, this.choices += 1, t !== n && (--this.parents[t], this.parents[n] += 1);
	}
	useBase(e, t) {
		this.baseUses[e] = this.used(this.baseUses[e], t);
	}
	used(e, t) {
		let n = e + t, r = nt(e), i = nt(n);
		return --this.useCount[r], this.useSum[r] -= e, this.useCount[i] += 1, this.useSum[i] += n, n;
	}
	closeMonth() {
		for (let e = 0; e < 24; e++) this.exposure[e] += this.choices * this.parents[e];
		this.choices = 0;
	}
}, it = class {
	laws;
	count = 0;
	id = /* @__PURE__ */ new Uint32Array(256);
	kind = /* @__PURE__ */ new Uint8Array(256);
	home = /* @__PURE__ */ new Uint8Array(256);
	active = /* @__PURE__ */ new Uint8Array(256);
	largestRunUsd = /* @__PURE__ */ new Float64Array(256);
	capitalShare = /* @__PURE__ */ new Float64Array(256);
	reputation = /* @__PURE__ */ new Float64Array(256);
	revenueUsd = /* @__PURE__ */ new Float64Array(256);
	complianceUsd = /* @__PURE__ */ new Float64Array(256);
	lawAbiding = /* @__PURE__ */ new Uint8Array(256);
	subsidyUsd = /* @__PURE__ */ new Float64Array(256);
	priceMarkUp = /* @__PURE__ */ new Float64Array(256);
	coveredMonth;
	spreadDutiesUsd = /* @__PURE__ */ new Float64Array(256);
	paidFirstUsd;
	owedPerYearUsd;
	constructor(e) {
		this.laws = e, this.paidFirstUsd = new Float64Array(256 * Math.max(1, e)), this.owedPerYearUsd = new Float64Array(256 * Math.max(1, e)), this.coveredMonth = new Int16Array(256 * Math.max(1, e));
	}
	add() {
		let e = this.count++, t = this.count;
		return this.id = M(this.id, t), this.kind = M(this.kind, t), this.home = M(this.home, t), this.active = M(this.active, t), this.largestRunUsd = M(this.largestRunUsd, t), this.capitalShare = M(this.capitalShare, t), this.reputation = M(this.reputation, t), this.revenueUsd = M(this.revenueUsd, t), this.complianceUsd = M(this.complianceUsd, t), this.lawAbiding = M(this.lawAbiding, t), this.subsidyUsd = M(this.subsidyUsd, t), this.priceMarkUp = M(this.priceMarkUp, t), this.coveredMonth = M(this.coveredMonth, t * Math.max(1, this.laws)), this.spreadDutiesUsd = M(this.spreadDutiesUsd, t), this.paidFirstUsd = M(this.paidFirstUsd, t * Math.max(1, this.laws)), this.owedPerYearUsd = M(this.owedPerYearUsd, t * Math.max(1, this.laws)), e;
	}
};
function at(e, t, n) {
	return e << 17 | t << 8 | n;
}
function ot(e, t) {
	return (e << 12 | t + 128) >>> 0;
}
// src/lib/model/entities/fine-tuners.ts
const st = -1200;
var ct = class {
	count;
	laws;
	kind;
	home;
	niche;
	skill;
	budgetUsd;
	leaks;
	active;
	base;
	openingBase;
	losses;
	knowHow;
	paidMonth;
	breachedLaws;
	breachCostUsd;
	building;
	groupStart;
	groupSize;
	constructor(e, t) {
		this.count = e, this.laws = t, this.kind = new Uint8Array(e), this.home = new Uint8Array(e), this.niche = new Uint8Array(e), this.skill = new Float64Array(e), this.budgetUsd = new Float64Array(e), this.leaks = new Uint8Array(e), this.active = new Uint8Array(e), this.base = new Int32Array(e), this.openingBase = new Int32Array(e), this.losses = new Uint8Array(e), this.knowHow = new Uint8Array(e), this.paidMonth = new Int16Array(e * t).fill(st), this.breachedLaws = new Int32Array(e), this.breachCostUsd = new Float64Array(e), this.building = new Int32Array(e), this.groupStart = new Int32Array(e), this.groupSize = new Int32Array(e);
	}
	hasPaid(e) {
		for (let t = 0; t < this.laws; t++) if (this.paidMonth[e * this.laws + t] !== -1200) return !0;
		return !1;
	}
};
// src/lib/model/entities/flows.ts
const F = C.length;
var lt = class {
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
	ideas = new Float64Array(F);
	derivatives = new Float64Array(F);
	derivativesOfKind = new Float64Array(P.length);
	complianceUsd = new Float64Array(F);
	finesUsd = new Float64Array(F);
	projectBudgetUsd = new Float64Array(F);
	coveredProjects = new Float64Array(F);
	valueForgoneUsd = new Float64Array(F);
	exits = new Float64Array(F);
	entries = new Float64Array(F);
	qualityWeighted = -0;
	valueBuiltUsd = -0;
	lost = new Float64Array(F * T.length);
	diverted = new Float64Array(F * T.length);
};
function ut(e) {
	for (let t of Object.keys(e)) {
		let n = e[t];
		typeof n == "number" ? e[t] = 0 : n.fill(0);
	}
}
function dt(e, t) {
	for (let n of Object.keys(e)) {
		let r = e[n], i = t[n];
		if (typeof r == "number") e[n] = r + i;
		else for (let e = 0; e < r.length; e++) r[e] += i[e];
	}
}
// src/lib/model/entities/market.ts
const I = S.length;
var ft = class {
	niches;
	anchorUtility = -0;
	closedCapability = new Float64Array(128 * I).fill(-Infinity);
	closedAppeal = new Float64Array(128 * I);
	openAppeal;
	downloadAppeal;
	openUtility;
	downloadUtility;
	downloadRow;
	openFloor;
	closedStanding = /* @__PURE__ */ new Float64Array(128);
	openStanding = /* @__PURE__ */ new Float64Array(128);
	insideFamily;
	familyAppeal;
	sumAppeal;
	closedShare;
	openShare;
	downloadShare;
	markup = (/* @__PURE__ */ new Float64Array(128)).fill(1);
	closedChoice = /* @__PURE__ */ new Float64Array(128);
	outsideShare;
	closedUsers = /* @__PURE__ */ new Float64Array(128);
	openUsers = /* @__PURE__ */ new Float64Array(128);
	hostedUsers = /* @__PURE__ */ new Float64Array(128);
	usersAt = new Float64Array(128 * I);
	downloadUsers = /* @__PURE__ */ new Float64Array(128);
	downloads = /* @__PURE__ */ new Float64Array(128);
	spendingUsd = -0;
	surplus;
	surplusByMonth;
	bestOpenInNiche;
	constructor(e, t) {
		this.niches = e;
		let n = 128 * I * e;
		this.openAppeal = new Float64Array(n), this.openUtility = new Float64Array(n).fill(-Infinity), this.downloadUtility = new Float64Array(128 * e).fill(-Infinity), this.downloadRow = new Int32Array(128 * e), this.openFloor = new Float64Array(128 * e).fill(-Infinity), this.insideFamily = new Float64Array(n), this.familyAppeal = new Float64Array(n), this.sumAppeal = new Float64Array(I * e), this.closedShare = new Float64Array(n), this.openShare = new Float64Array(n), this.downloadAppeal = new Float64Array(128 * e), this.downloadShare = new Float64Array(128 * e), this.outsideShare = new Float64Array(I * e).fill(1), this.surplus = new Float64Array(I * e), this.surplusByMonth = new Float64Array(t), this.bestOpenInNiche = new Float64Array(e).fill(-Infinity);
	}
	reserve(e) {
		let t = this.closedUsers.length;
		if (e <= t) return;
		this.markup = M(this.markup, e).fill(1, t), this.closedStanding = M(this.closedStanding, e), this.openStanding = M(this.openStanding, e), this.closedChoice = M(this.closedChoice, e), this.closedUsers = M(this.closedUsers, e), this.openUsers = M(this.openUsers, e), this.hostedUsers = M(this.hostedUsers, e), this.downloadUsers = M(this.downloadUsers, e), this.downloads = M(this.downloads, e);
		let n = this.closedUsers.length;
		this.usersAt = M(this.usersAt, n * I), this.closedAppeal = M(this.closedAppeal, n * I), this.closedCapability = M(this.closedCapability, n * I).fill(-Infinity, t * I), this.openAppeal = M(this.openAppeal, n * I * this.niches);
		let r = t * I * this.niches;
		this.openUtility = M(this.openUtility, n * I * this.niches).fill(-Infinity, r), this.downloadRow = M(this.downloadRow, n * this.niches), this.downloadUtility = M(this.downloadUtility, n * this.niches).fill(-Infinity, t * this.niches), this.openFloor = M(this.openFloor, n * this.niches).fill(-Infinity, t * this.niches), this.insideFamily = M(this.insideFamily, n * I * this.niches), this.familyAppeal = M(this.familyAppeal, n * I * this.niches), this.closedShare = M(this.closedShare, n * I * this.niches), this.openShare = M(this.openShare, n * I * this.niches), this.downloadAppeal = M(this.downloadAppeal, n * this.niches), this.downloadShare = M(this.downloadShare, n * this.niches);
	}
}, pt = class {
	count = 0;
	active = /* @__PURE__ */ new Uint8Array(64);
	fineTuner = /* @__PURE__ */ new Int32Array(64);
	developer = /* @__PURE__ */ new Int32Array(64);
	base = /* @__PURE__ */ new Int32Array(64);
	niche = /* @__PURE__ */ new Uint8Array(64);
	capability = /* @__PURE__ */ new Float64Array(64);
	appeal = /* @__PURE__ */ new Float64Array(64);
	share = new Float64Array(64 * S.length);
	users = /* @__PURE__ */ new Float64Array(64);
	goodDerivative;
	constructor(e) {
		this.goodDerivative = new Int32Array(e).fill(-1);
	}
};
// src/lib/model/entities/reach.ts
const mt = {
	none: 0,
	voluntary: 1,
	all: 2
};
var ht = class {
	count = 0;
	base = /* @__PURE__ */ new Int32Array(1024);
	placeOfBase = (/* @__PURE__ */ new Int32Array(1024)).fill(-1);
	stolen = /* @__PURE__ */ new Uint8Array(1024);
	safeguards = /* @__PURE__ */ new Float64Array(1024);
	voluntary = /* @__PURE__ */ new Float64Array(1024);
	derivativeSafeguards = /* @__PURE__ */ new Float64Array(65536);
	derivativeVoluntary = /* @__PURE__ */ new Float64Array(65536);
	derivativesSeen = 0;
	meanDerivativeSafeguards = -0;
	hiddenClosed = -0;
	hiddenOpen = -0;
	reportedClosed = -0;
	reportedOpen = -0;
	logSum = /* @__PURE__ */ new Float64Array(3);
	coveredShare = -0;
	openCapability = -Infinity;
	stolenCapability = -Infinity;
	tailHazardSum = -0;
	get unsafeguardedCapability() {
		return Math.max(this.openCapability, this.stolenCapability);
	}
	add(e) {
		let t = this.count++;
		this.base = M(this.base, this.count), this.stolen = M(this.stolen, this.count), this.safeguards = M(this.safeguards, this.count), this.voluntary = M(this.voluntary, this.count);
		let n = this.placeOfBase.length;
		return this.placeOfBase = M(this.placeOfBase, e + 1), this.placeOfBase.length > n && this.placeOfBase.fill(-1, n), this.base[t] = e, this.placeOfBase[e] = t, t;
	}
	reserveDerivatives(e) {
		this.derivativeSafeguards = M(this.derivativeSafeguards, e), this.derivativeVoluntary = M(this.derivativeVoluntary, e);
	}
}, gt = class {
	parameters;
	laws;
	random;
	month = 0;
	months;
	developers;
	bases;
	fineTuners;
	derivatives = new et();
	lineage = new rt();
	market;
	providers;
	flows = new lt();
	totals = new lt();
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
	activeByKind = new Float64Array(C.length);
	demandShare = new Float64Array(S.length);
	nicheShare;
	complianceExperience = -0;
	toolingShare = -0;
	foreseenLaws;
	fearedLaws;
	circumstances = {
		month: 0,
		frontierFlop: -0,
		openFrontierFlop: -0,
		incidents: 0
	};
	expectedAdopters = -0;
	incidents = 0;
	incidentRateSum = -0;
	nextIncidentAt = -0;
	reviewersFree = /* @__PURE__ */ new Map();
	newsBase = (/* @__PURE__ */ new Int32Array(32)).fill(-1);
	modificationLine = /* @__PURE__ */ new Float64Array();
	everyDerivativeUsd = /* @__PURE__ */ new Float64Array();
	serviceMarkUp = -0;
	bestClosed = new Float64Array(S.length).fill(-Infinity);
	adaptationUsd = new Float64Array(C.length);
	lawInForce = new Uint8Array(S.length);
	reach = new ht();
	constructor(e, t, n, r, i) {
		this.parameters = e, this.laws = t, this.random = i, this.foreseenLaws = n, this.fearedLaws = r, this.months = e.months, this.toolingShare = 1, this.developers = new it(t.length), this.bases = new $e(e.niches), this.fineTuners = new ct(e.fineTuners, t.length), this.market = new ft(e.niches, e.months), this.providers = new pt(e.fineTuners), this.nicheShare = new Float64Array(e.niches), this.algorithmsLog10 = new Float64Array(this.months), this.keptByAge = new Float64Array(this.months), this.frontierCapability = new Float64Array(24 + this.months), this.openFrontierCapability = new Float64Array(24 + this.months);
	}
	referenceCapability() {
		return this.laggedFrontier(_t);
	}
	laggedFrontier(e) {
		return this.frontierCapability[24 + this.month - e];
	}
};
const _t = 12, vt = [
	D({
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
	D({
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
	D({
		id: "open-gap-months",
		label: "Lag of open models",
		unit: "months",
		group: "innovation",
		formula: "Months since the frontier first had the capability that the best open model has now.",
		min: 0,
		max: 264,
		summary: "mean",
		observe: (e) => yt(e, e.openFrontierCapability[24 + e.month])
	})
];
function yt({ frontierCapability: e, month: t }, n) {
	let r = 24 + t;
	for (; r > 0 && e[r - 1] >= n;) --r;
	return 24 + t - r;
}
// src/lib/model/outcome.ts
const L = [
	"released-open",
	"released-gated",
	"released-closed",
	"withheld",
	"abandoned",
	"awaiting-approval",
	"in-training"
], bt = P.indexOf("fine-tune"), xt = L.indexOf("released-open"), St = L.indexOf("released-gated"), Ct = [
	"Adapters",
	"Fine-tunes",
	"Quantisations",
	"Merges"
], wt = [
	...P.map((e, t) => D({
		id: `derivatives-${e}`,
		label: Ct[t],
		unit: "derivatives a month",
		group: "innovation",
		formula: `${Ct[t]} among the derivatives of the month, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => e.derivativesOfKind[t]
	})),
	D({
		id: "family-depth",
		label: "Median depth of families",
		unit: "generations",
		group: "innovation",
		formula: "Median over all derivatives of the number of steps back to the base model; 0 before the first.",
		min: 0,
		max: 255,
		summary: "end",
		observe: Tt
	}),
	D({
		id: "fine-tunes-with-children",
		label: "Fine-tunes that others build on",
		unit: "share",
		group: "innovation",
		formula: "Fine-tunes that are themselves parents, as a share of all fine-tunes; 0 before the first.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ lineage: { made: e, withChildren: t } }) => e[bt] === 0 ? 0 : t[bt] / e[bt]
	}),
	D({
		id: "stated-parents",
		label: "Models that state a parent",
		unit: "share",
		group: "innovation",
		formula: "Derivatives whose parent is stated, as a share of all public models, isolated uploads counted in: what an observer sees.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ derivatives: e, lineage: { declared: t }, parameters: n }) => e.count === 0 ? 0 : t / (e.count * (1 + n.isolatedUploads))
	}),
	D({
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
	D({
		id: "attachment-exponent",
		label: "Attachment to parents",
		unit: "exponent",
		group: "concentration",
		formula: "Slope of ln(choices for each model and choice) over ln(children), weighted by choices, among models with children: 1 is attachment in proportion. Measured, not imposed; 0 where there are fewer than two classes.",
		min: -50,
		max: 50,
		summary: "end",
		observe: Dt
	}),
	D({
		id: "largest-family-share",
		label: "Share of the largest family",
		unit: "share",
		group: "concentration",
		formula: "Derivatives of the largest family, as a share of all derivatives so far; 0 before the first.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ bases: e }) => {
			let t = 0, n = 0;
			for (let r = 0; r < e.openCount; r++) {
				let i = e.familyDerivatives[e.openRows[r]];
				t = Math.max(t, i), n += i;
			}
			return n === 0 ? 0 : t / n;
		}
	}),
	D({
		id: "family-zipf-slope",
		label: "Fall of family size with rank",
		unit: "exponent",
		group: "concentration",
		formula: "Zipf slope: minus the slope of ln(size of a family) over ln(rank), for ranks 3 to a third of all families with a derivative; 0 below nine of them.",
		min: -50,
		max: 50,
		summary: "end",
		observe: Ot
	}),
	D({
		id: "gini-uses",
		label: "Inequality of uses over models",
		unit: "Gini coefficient",
		group: "concentration",
		formula: "Gini coefficient of uses (adoptions, picks as a parent, choices of downloaders) over bases and derivatives, from classes of four to a doubling.",
		min: 0,
		max: 1,
		summary: "end",
		observe: At
	}),
	D({
		id: "top-percent-uses",
		label: "Uses of the top 1 % of models",
		unit: "share",
		group: "concentration",
		formula: "Share of all uses that falls on the hundredth of bases and derivatives with the most uses.",
		min: 0,
		max: 1,
		summary: "end",
		observe: jt
	})
];
function Tt({ lineage: { depths: e }, derivatives: t }) {
	let n = 0;
	for (let r = 0; r < e.length; r++) if (n += e[r], t.count > 0 && 2 * n >= t.count) return r;
	return 0;
}
var Et = class {
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
function Dt({ lineage: { chosen: e, exposure: t } }) {
	let n = new Et();
	for (let r = 1; r < 24; r++) {
		if (e[r] === 0 || t[r] === 0) continue;
		let i = r === 1 ? 0 : (2 * r - 1) / 2 * A(2);
		n.add(i, A(e[r] / t[r]), e[r]);
	}
	return kt(n.value);
}
function Ot({ bases: e }) {
	let t = new Float64Array(e.openCount), n = 0;
	for (let r = 0; r < e.openCount; r++) {
		let i = e.openRows[r];
		(e.fate[i] === xt || e.fate[i] === St) && e.familyDerivatives[i] > 0 && (t[n++] = e.familyDerivatives[i]);
	}
	if (n < 9) return 0;
	let r = t.subarray(0, n).sort(), i = new Et();
	for (let e = 3; e <= n / 3; e++) i.add(A(e), A(r[n - e]), 1);
	return kt(-i.value);
}
function kt(e) {
	return Math.max(-50, Math.min(50, e));
}
function At({ lineage: { useCount: e, useSum: t } }) {
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
function jt({ lineage: { useCount: e, useSum: t } }) {
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
// src/lib/model/metrics/losses.ts
const Mt = [
	...me("projects-lost", (e, t) => ({
		label: `Projects lost by ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of ${e} in the month that were not built in any form, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => he(e.lost, t)
	})),
	...me("projects-diverted", (e, t) => ({
		label: `Projects diverted by ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of ${e} in the month that were built on another base or a closed service, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => he(e.diverted, t)
	})),
	...T.slice(1).map((e, t) => D({
		id: `lost-${e.replaceAll(" ", "-")}`,
		label: `Projects lost: ${e}`,
		unit: "projects a month",
		group: "losses",
		formula: `Ideas of the month that were not built in any form, decided by “${e}”, weighted to makers.`,
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => ge(e.lost, t + 1)
	})),
	D({
		id: "value-forgone",
		label: "Value of projects lost and diverted",
		unit: "USD a month",
		group: "losses",
		formula: "Gain hoped for from projects of the month that were lost, and the part lost of those diverted, weighted to makers.",
		min: 0,
		max: 1e30,
		summary: "sum",
		observe: ({ flows: e }) => E(e.valueForgoneUsd)
	}),
	D({
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
], Nt = [D({
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
})], Pt = L.indexOf("released-open"), Ft = L.indexOf("released-closed"), It = [
	D({
		id: "hhi-derivatives",
		label: "Concentration of derivatives by developer",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of all derivatives so far by the developer of their base model.",
		min: 0,
		max: 1e4,
		summary: "end",
		observe: (e) => Ve(Lt(e))
	}),
	D({
		id: "hhi-compute",
		label: "Concentration of training compute",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of the training compute of models released in the last 12 months, by developer.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => Ve(Rt(e))
	}),
	D({
		id: "gini-families",
		label: "Inequality of open families",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of the number of derivatives so far over all open base models.",
		min: 0,
		max: 1,
		summary: "end",
		observe: ({ bases: e }) => {
			let t = new Float64Array(e.openCount);
			for (let n = 0; n < e.openCount; n++) t[n] = e.familyDerivatives[e.openRows[n]];
			return Ke(t);
		}
	}),
	D({
		id: "effective-bases-of-derivatives",
		label: "Effective number of developers behind derivatives",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of all derivatives so far by the developer of their base model.",
		min: 0,
		max: 1e4,
		summary: "end",
		observe: (e) => He(Lt(e))
	}),
	D({
		id: "cr1-derivatives",
		label: "Largest developer behind derivatives",
		unit: "share of derivatives",
		group: "concentration",
		formula: "Share of all derivatives so far that build on the base models of the developer with the most.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e) => We(Lt(e), 1)
	}),
	D({
		id: "gini-derivatives",
		label: "Inequality of developers behind derivatives",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of all derivatives so far over the developers whose base models have any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e) => Ke(Ge(0, Lt(e)))
	}),
	D({
		id: "effective-compute",
		label: "Effective number of developers by compute",
		unit: "equal developers",
		group: "concentration",
		formula: "1 over the sum of squared shares of the training compute of models released in the last 12 months, by developer.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => He(Rt(e))
	}),
	D({
		id: "cr4-compute",
		label: "Four largest developers by compute",
		unit: "share of compute",
		group: "concentration",
		formula: "Share of the training compute of models released in the last 12 months that the four developers with the most used.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(Rt(e), 4)
	}),
	D({
		id: "gini-compute",
		label: "Inequality of training compute",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of the training compute of models released in the last 12 months over the developers that released any.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => Ke(Ge(0, Rt(e)))
	})
];
function Lt({ bases: e, developers: t }) {
	let n = new Float64Array(t.count);
	for (let t = 0; t < e.openCount; t++) {
		let r = e.openRows[t];
		n[e.developer[r]] += e.familyDerivatives[r];
	}
	return n;
}
function Rt({ bases: e, developers: t, month: n }) {
	let r = new Float64Array(t.count), { developer: i, fate: a, month: o, trainingFlop: s } = e;
	for (let t = 0; t < e.count; t++) o[t] <= n - 12 || o[t] > n || (a[t] === Pt || a[t] === Ft) && (r[i[t]] += s[t]);
	return r;
}
function zt({ developers: e, market: t }) {
	for (let n = 0; n < e.count; n++) t.markup[n] = Bt(t.markup[n], t.closedChoice[n]);
}
function Bt(e, t) {
	if (t <= 0) return 1;
	let n = Math.min(.999999999, t);
	return 1 + Vt(e - 1 + A(n / (1 - n)));
}
function Vt(e) {
	let t = e > 1 ? e - A(e) : e < -1 ? j(e) : A(1 + j(e));
	if (t === 0) return 0;
	for (let n = 0; n < 6; n++) t *= (1 + e - A(t)) / (1 + t);
	return t;
}
function Ht({ market: e, parameters: t }, n) {
	return t.serviceCostUsd + e.markup[n] / t.priceSensitivity;
}
// src/lib/model/metrics/provider-concentration.ts
const Ut = [
	D({
		id: "effective-providers",
		label: "Effective number of providers",
		unit: "equal providers",
		group: "concentration",
		formula: "1 over the sum of squared shares of users by provider; 0 if nobody is served.",
		min: 0,
		max: 1e6,
		summary: "mean",
		observe: (e) => He(qe(e))
	}),
	D({
		id: "entropy-providers",
		label: "Entropy of users by provider",
		unit: "nats",
		group: "concentration",
		formula: "−sum of share × ln share of users by provider; ln n for n equal providers.",
		min: 0,
		max: 20,
		summary: "mean",
		observe: (e) => Ue(qe(e))
	}),
	D({
		id: "cr1-providers",
		label: "Largest provider",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users whom the provider with the most serves.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(qe(e), 1)
	}),
	D({
		id: "cr4-providers",
		label: "Four largest providers",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users whom the four providers with the most serve.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(qe(e), 4)
	}),
	D({
		id: "gini-providers",
		label: "Inequality of providers",
		unit: "Gini",
		group: "concentration",
		formula: "Gini coefficient of users over the providers that serve more than one user in a thousand.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => Ke(Wt(e))
	}),
	D({
		id: "providers",
		label: "Providers",
		unit: "providers",
		group: "concentration",
		formula: "Providers that serve more than one in a thousand of the users with a provider; a family at equal hosts counts all of them or none.",
		min: 0,
		max: 1e3,
		summary: "mean",
		observe: (e) => Wt(e).length
	}),
	D({
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
	D({
		id: "hhi-spending",
		label: "Concentration of spending by provider",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of spending, users × price: closed services at their price, hosts and start-ups at cost.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => Ve(Gt(e))
	}),
	D({
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
			for (let r = 0; r < e.developers.count; r++) n += t[r] * Ht(e, r);
			let r = E(t);
			return r === 0 ? 0 : n / r;
		}
	})
];
function Wt(e) {
	let t = qe(e);
	return Ge(.001 * E(t), t);
}
function Gt(e) {
	let { developers: t, market: n, parameters: r, providers: i } = e, a = qe(e), o = 0;
	for (let i = 0; i < t.count; i++) if (n.closedUsers[i] > 0 && (a[o++] *= Ht(e, i)), n.hostedUsers[i] !== 0) for (let e = 0; e < r.openHosts; e++) a[o++] *= r.serviceCostUsd;
	for (let e = 0; e < i.count; e++) i.users[e] > 0 && (a[o++] *= r.serviceCostUsd);
	return a;
}
// src/lib/model/metrics/releases.ts
const Kt = [D({
	id: "base-releases",
	label: "Base models released",
	unit: "models a month",
	group: "innovation",
	formula: "Number of base models released in the month, open and closed.",
	min: 0,
	max: 1e5,
	summary: "sum",
	observe: (e) => e.flows.releases
}), D({
	id: "open-base-releases",
	label: "Open base models released",
	unit: "models a month",
	group: "innovation",
	formula: "Number of base models released in the month with published weights.",
	min: 0,
	max: 1e5,
	summary: "sum",
	observe: (e) => e.flows.openReleases
})], qt = 7.69711747013105, Jt = .003949659822581557, Yt = 16777216, Xt = /* @__PURE__ */ new Float64Array(256), Zt = /* @__PURE__ */ new Float64Array(256), Qt = /* @__PURE__ */ new Float64Array(256);
let R = qt, $t = qt;
const en = Jt / j(-7.69711747013105);
Zt[0] = R / en * Yt, Xt[0] = en / Yt, Xt[255] = R / Yt, Qt[0] = 1, Qt[255] = j(-R);
for (let e = 254; e >= 1; e--) R = -A(Jt / R + j(-R)), Zt[e + 1] = R / $t * Yt, $t = R, Qt[e] = j(-R), Xt[e] = R / Yt;
Zt[1] = 0;
function tn(e) {
	let t = e & 255, n = e >>> 8;
	return n < Zt[t] ? (n + .5) * Xt[t] : -1;
}
function nn(e, t) {
	for (let n = 0;; n += 2) {
		let r = tn(e);
		if (r >= 0) return r;
		let i = e & 255;
		if (i === 0) return qt - A(t(n));
		let a = ((e >>> 8) + .5) * Xt[i];
		if (Qt[i] + t(n) * (Qt[i - 1] - Qt[i]) < j(-a)) return a;
		e = Math.floor(t(n + 1) * 4294967296) | 0;
	}
}
// src/lib/model/generators/normal-quantile.ts
function rn(e) {
	if (e < .02425) return an(Math.sqrt(-2 * A(e)));
	if (e > .97575) return -an(Math.sqrt(-2 * A(1 - e)));
	let t = e - .5, n = t * t;
	return (((((-39.69683028665376 * n + 220.9460984245205) * n - 275.9285104469687) * n + 138.357751867269) * n - 30.66479806614716) * n + 2.506628277459239) * t / (((((-54.47609879822406 * n + 161.5858368580409) * n - 155.6989798598866) * n + 66.80131188771972) * n - 13.28068155288572) * n + 1);
}
function an(e) {
	return (((((-.007784894002430293 * e - .3223964580411365) * e - 2.400758277161838) * e - 2.549732539343734) * e + 4.374664141464968) * e + 2.938163982698783) / ((((.007784695709041462 * e + .3224671290700398) * e + 2.445134137142996) * e + 3.754408661907416) * e + 1);
}
var on = class {
	uniform(e, t) {
		return ((this.bits(e, t) >>> 0) + .5) * 23283064365386963e-26;
	}
	exponential(e, t) {
		let n = this.bits(e, t), r = tn(n);
		return r >= 0 ? r : nn(n, (n) => this.further(n).uniform(e, t));
	}
	normal(e, t) {
		return rn(this.uniform(e, t));
	}
};
// src/lib/model/generators/threefry.ts
const sn = [[
	13,
	15,
	26,
	6
], [
	17,
	29,
	16,
	24
]], cn = (e, t) => e << t | e >>> 32 - t;
function ln([e, t], n, r) {
	let i = [
		e,
		t,
		e ^ t ^ 466688986
	], a = n + e | 0, o = r + t | 0;
	for (let e = 0; e < 5; e++) {
		for (let t of sn[e & 1]) a = a + o | 0, o = cn(o, t) ^ a;
		a = a + i[(e + 1) % 3] | 0, o = o + i[(e + 2) % 3] + e + 1 | 0;
	}
	return [a, o];
}
// src/lib/model/generators/stream-keys.ts
function un([e, t, n, r], i, a, o) {
	let [s, c] = ln([e, t], i, a);
	return ln([n, r], s + o, c);
}
function dn(e, t) {
	return ln(e, t, 1179996756);
}
// src/lib/model/generators/keyed-hash.ts
function fn(e) {
	return e = Math.imul(e ^ e >>> 16, 2146121005), e = Math.imul(e ^ e >>> 15, 2221713035), e ^ e >>> 16;
}
var pn = class e extends on {
	keys;
	constructor(e) {
		super(), this.keys = e, [this.first, this.second] = e;
	}
	bits(e, t) {
		let n = fn(e + this.first), r = this.second + Math.imul(t, 2246822507);
		return fn(n ^ r) + n + r | 0;
	}
	further(t) {
		return new e(dn(this.keys, t));
	}
}, mn = /* @__PURE__ */ o(((e, t, n) => {
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
})), hn = /* @__PURE__ */ o(((e, t, n) => {
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
})), gn = /* @__PURE__ */ o(((e, t, n) => {
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
})), _n = /* @__PURE__ */ o(((e, t, n) => {
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
})), vn = /* @__PURE__ */ o(((e, t, n) => {
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
})), yn = /* @__PURE__ */ o(((e, t, n) => {
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
})), bn = /* @__PURE__ */ o(((e, t) => {
	t.exports = {};
})), xn = /* @__PURE__ */ o(((e, t, n) => {
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
				f = bn();
			} catch {}
		} else typeof define == "function" && define.amd ? define(function() {
			return p;
		}) : r["seed" + s] = p;
	})(typeof self < "u" ? self : n, [], Math);
})), Sn = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	var n = mn(), r = hn(), i = gn(), a = _n(), o = vn(), s = yn(), c = xn();
	c.alea = n, c.xor128 = r, c.xorwow = i, c.xorshift7 = a, c.xor4096 = o, c.tychei = s, t.exports = c;
})))(), 1);
function Cn(e) {
	let t = (0, Sn.default)(Tn(En(e)).map(wn).join(""));
	return [
		t.int32(),
		t.int32(),
		t.int32(),
		t.int32()
	];
}
const wn = (e) => (e >>> 0).toString(16).padStart(8, "0");
function Tn(e) {
	let [t, n, r, i] = [
		608135816,
		2242054355,
		320440878,
		57701188
	];
	for (let a = 0; a < e.length; a += 2) {
		let [o, s] = [e[a], e[a + 1]], [c, l] = ln([o, s], t, n), [u, d] = ln([s, o], r, i);
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
function En(e) {
	let t = [], n = 0, r = (e) => {
		t[n >> 2] = (t[n >> 2] ?? 0) | e << 8 * (n & 3), n += 1;
	};
	for (let t of e) Dn(t.codePointAt(0), r);
	for (r(128); n % 8 != 0;) r(0);
	return t;
}
function Dn(e, t) {
	if (e < 128) return t(e);
	e < 2048 ? t(192 | e >> 6) : (e < 65536 ? t(224 | e >> 12) : (t(240 | e >> 18), t(128 | e >> 12 & 63)), t(128 | e >> 6 & 63)), t(128 | e & 63);
}
// src/lib/model/generators/threefry-stream.ts
var On = class e extends on {
	keys;
	constructor(e) {
		super(), this.keys = e;
	}
	bits(e, t) {
		return ln(this.keys, e, t)[0];
	}
	further(t) {
		return new e(dn(this.keys, t));
	}
};
// src/lib/model/random.ts
const z = {
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
}, B = -1e3, kn = {
	"keyed-hash": pn,
	threefry: On
};
var An = class {
	replicate;
	generator;
	keys;
	constructor(e, t, n = "keyed-hash") {
		this.replicate = t, this.generator = n, this.keys = Cn(e);
	}
	stream(e, t) {
		return new kn[this.generator](un(this.keys, this.replicate, e, t));
	}
};
// src/lib/model/submodels/offers.ts
const jn = S.length;
function Mn(e, t) {
	let { bases: n, market: r, parameters: i } = e, a = n.developer[t], o = n.capability[t];
	if (r.reserve(e.developers.count), n.open[t] === 1) {
		for (let n = 0; n < i.niches; n++) Pn(e, t, n, o), r.bestOpenInNiche[n] = Math.max(r.bestOpenInNiche[n], o);
		return;
	}
	let s = Fn(e, o, n.covered[t] !== 0);
	for (let i = 0; i < jn; i++) {
		if (!(n.markets[t] & 1 << i)) continue;
		let c = a * jn + i;
		r.closedAppeal[c] = Math.max(r.closedAppeal[c], s), r.closedCapability[c] = Math.max(r.closedCapability[c], o), e.bestClosed[i] = Math.max(e.bestClosed[i], o);
	}
}
function Nn(e, t, n) {
	let { bases: r, market: i } = e, a = 1 << n;
	if ((r.markets[t] & a) === 0) return;
	r.markets[t] &= ~a;
	let o = r.developer[t], s = o * jn + n;
	i.closedCapability[s] = -Infinity, i.closedAppeal[s] = 0;
	for (let t = 0; t < r.count; t++) {
		if (!(r.developer[t] === o && r.open[t] === 0 && r.parameterCount[t] > 0) || (r.markets[t] & a) === 0) continue;
		let n = Fn(e, r.capability[t], r.covered[t] !== 0);
		i.closedAppeal[s] = Math.max(i.closedAppeal[s], n), i.closedCapability[s] = Math.max(i.closedCapability[s], r.capability[t]);
	}
}
function Pn(e, t, n, r) {
	let { bases: i, market: a, parameters: o } = e, s = i.developer[t], { niches: c } = o, l = s * c + n, u = o.userQualityWeight * r, d = i.covered[t] !== 0, f = d ? u + o.complianceTrust : u;
	if (f <= a.openFloor[l]) return;
	let p = Fn(e, r, d), m = Infinity;
	for (let e = 0; e < jn; e++) {
		let r = (s * jn + e) * c + n;
		i.markets[t] & 1 << e && f > a.openUtility[r] && (a.openUtility[r] = f, a.openAppeal[r] = p), m = Math.min(m, a.openUtility[r]);
	}
	u > a.downloadUtility[l] && (a.downloadUtility[l] = u, a.downloadRow[l] = -1 - t, a.downloadAppeal[l] = In(u - a.anchorUtility, o.downloadTaste)), a.openFloor[l] = Math.min(m, a.downloadUtility[l]);
}
function Fn(e, t, n, r = 0) {
	let { complianceTrust: i, nestDissimilarity: a, serviceTaste: o, userQualityWeight: s } = e.parameters;
	return In(s * t - e.market.anchorUtility + r + (n ? i : 0), o * a);
}
function In(e, t) {
	return j(Math.min(500, e / t));
}
function Ln(e) {
	let { developers: t, market: n, parameters: r, providers: i } = e, a = Rn(e);
	if (Math.abs(a) < 40 * r.serviceTaste * r.nestDissimilarity) return;
	n.anchorUtility += a;
	let o = j(-a / (r.serviceTaste * r.nestDissimilarity)), s = j(-a / r.downloadTaste), c = t.count;
	for (let e = 0; e < c * jn; e++) n.closedAppeal[e] *= o;
	for (let e = 0; e < c * jn * n.niches; e++) n.openAppeal[e] *= o;
	for (let e = 0; e < c * n.niches; e++) n.downloadAppeal[e] *= s;
	for (let e = 0; e < i.count; e++) i.appeal[e] *= o;
}
function Rn(e) {
	return e.parameters.userQualityWeight * e.referenceCapability() - e.market.anchorUtility;
}
// src/lib/model/submodels/providers.ts
const zn = C.indexOf("start-up");
function Bn(e) {
	Vn(e), Gn(e), Kn(e);
}
function Vn(e) {
	let { derivatives: t, fineTuners: n, month: r, providers: i } = e, a = e.referenceCapability();
	for (let o = t.count - 1; o >= 0 && t.month(o) === r; o--) {
		let r = t.maker[o];
		n.kind[r] === zn && Hn(e, o) >= a && (i.goodDerivative[r] = o);
	}
	for (let n = 0; n < i.count; n++) {
		let a = i.goodDerivative[i.fineTuner[n]];
		i.active[n] === 1 && t.month(a) === r && Un(e, n, a);
	}
}
function Hn({ bases: e, derivatives: t }, n) {
	return e.capability[t.root[n]] + t.gain(n);
}
function Un(e, t, n) {
	let { bases: r, derivatives: i, parameters: a, providers: o } = e, s = i.root[n], c = Hn(e, n), l = e.random.stream(B, z.providerTraits).normal(o.fineTuner[t], 0), u = a.userReputation * (l - 1), d = Fn(e, c, r.covered[s] !== 0, u);
	d < o.appeal[t] || (r.developer[s] !== o.developer[t] && Wn(e, t), o.developer[t] = r.developer[s], o.base[t] = s, o.capability[t] = c, o.appeal[t] = d);
}
function Wn({ demandShare: e, providers: t }, n) {
	t.share.fill(0, n * e.length, (n + 1) * e.length);
}
function Gn(e) {
	let { fineTuners: t, month: n, parameters: r, providers: i } = e, a = e.random.stream(n, z.providerExit), o = 1 - O(1 - r.closurePerYear, 1 / 12);
	for (let n = 0; n < i.count; n++) {
		if (i.active[n] === 0) continue;
		let r = i.fineTuner[n];
		t.active[r] === 1 && a.uniform(r, 0) >= o || (i.active[n] = 0, i.appeal[n] = 0, i.users[n] = 0, Wn(e, n));
	}
}
function Kn(e) {
	let { derivatives: t, fineTuners: n, month: r, parameters: i, providers: a } = e, o = i.startUpShare * n.count, s = i.startUpProvidersPerYear / 12 / o, c = e.random.stream(r, z.providerEntry);
	for (let i = n.count - 1; i >= 0 && n.kind[i] >= zn; i--) {
		let o = a.goodDerivative[i];
		if (o < 0 || n.active[i] === 0 || t.month(o) <= r - 12 || c.uniform(i, 0) >= s || qn(e, i)) continue;
		let l = Jn(e);
		if (l < 0) return;
		a.active[l] = 1, a.fineTuner[l] = i, a.niche[l] = n.niche[i], Un(e, l, o);
	}
}
function qn({ providers: e }, t) {
	for (let n = 0; n < e.count; n++) if (e.active[n] === 1 && e.fineTuner[n] === t) return !0;
	return !1;
}
function Jn({ providers: e }) {
	for (let t = 0; t < e.count; t++) if (e.active[t] === 0) return t;
	return e.count < 64 ? e.count++ : -1;
}
function Yn({ bases: e, providers: t }, n, r) {
	let i = !!(e.markets[t.base[n]] & 1 << r);
	return t.active[n] === 1 && i ? t.appeal[n] : 0;
}
// src/lib/model/submodels/downloads.ts
function Xn(e) {
	let { developers: t, market: n, month: r, nicheShare: i, parameters: a } = e, { downloadTaste: o, niches: s } = a, c = r === 0 ? 1 : a.switchingShare, l = a.downloadersPerMaker * e.makersPerFineTuner * e.fineTuners.count * c, u = t.count, d = new Float64Array(u);
	for (let e = 0; e < u; e++) d[e] = j((t.reputation[e] - a.openCost) / o);
	let f = new Float64Array(s).fill(j((a.outsideUtility + Rn(e)) / o));
	for (let e = 0; e < u; e++) for (let t = 0; t < s; t++) f[t] += d[e] * n.downloadAppeal[e * s + t];
	for (let t = 0; t < u; t++) {
		let r = 0, a = 0;
		for (let o = 0; o < s; o++) {
			let u = t * s + o, p = d[t] * n.downloadAppeal[u] / f[o];
			r += i[o] * p, p > 0 && Zn(e, n.downloadRow[u], l * i[o] * p), a += i[o] * (n.downloadShare[u] += c * (p - n.downloadShare[u]));
		}
		n.downloadUsers[t] = a, n.downloads[t] = l * r;
	}
	Qn(e);
}
function Zn({ derivatives: e, lineage: t }, n, r) {
	n >= 0 ? e.setUses(n, t.used(e.uses(n), r)) : t.useBase(-1 - n, r);
}
function Qn({ bases: e, derivatives: t, fineTuners: n, makersPerFineTuner: r, market: i, month: a }) {
	for (let t = 0; t < n.count; t++) {
		let a = n.base[t];
		a === n.openingBase[t] || a < 0 || (i.downloads[e.developer[a]] += r);
	}
	for (let n = t.count - 1; n >= 0 && t.month(n) === a; n--) i.downloads[e.developer[t.root[n]]] += r;
}
// src/lib/model/submodels/users.ts
const $n = S.length;
function er(e) {
	Ln(e), Bn(e), zt(e), nr(e), Xn(e);
}
function tr(e) {
	Ln(e);
	for (let t = 0; t < 24; t++) zt(e), nr(e);
}
function nr(e) {
	let { developers: t, market: n, month: r, parameters: i, providers: a } = e, o = r === 0 ? 1 : i.switchingShare;
	n.reserve(t.count), n.closedUsers.fill(0), n.openUsers.fill(0), n.closedChoice.fill(0), n.surplusByMonth[r] = 0, a.users.fill(0), ir(e);
	let s = new Float64Array(t.count * i.niches);
	for (let t = 0; t < $n; t++) a.count > 0 && ar(e, t, s), or(e, t, s), cr(e, t, o), lr(e, t, o);
	n.hostedUsers.set(n.openUsers);
	for (let e = 0; e < a.count; e++) {
		let t = a.developer[e];
		n.hostedUsers[t] = Math.max(0, n.hostedUsers[t] - a.users[e]);
	}
}
function rr(e) {
	let { outsideUtility: t, serviceTaste: n } = e.parameters;
	return j((t + Rn(e)) / n);
}
function ir({ developers: e, market: t, parameters: n }) {
	let { nestDissimilarity: r, openCost: i, priceSensitivity: a, serviceCostUsd: o, serviceTaste: s } = n;
	for (let n = 0; n < e.count; n++) {
		let c = e.reputation[n];
		t.openStanding[n] = j((c - i) / (s * r));
		let l = t.markup[n], u = e.priceMarkUp[n] * (a * o + l), d = (c / s - (l - 1) - u) / r;
		t.closedStanding[n] = e.active[n] === 1 ? j(d) : 0;
	}
}
function ar(e, t, n) {
	let { market: r, parameters: i, providers: a } = e;
	n.fill(0);
	for (let o = 0; o < a.count; o++) {
		let s = a.developer[o], c = s * i.niches + a.niche[o];
		n[c] += r.openStanding[s] * Yn(e, o, t);
	}
}
function or(e, t, n) {
	let { developers: r, market: i, parameters: a } = e, { niches: o, nestDissimilarity: s } = a, { familyAppeal: c, insideFamily: l, openAppeal: u, sumAppeal: d } = i, f = d.subarray(t * o, (t + 1) * o), p = -Infinity;
	f.fill(rr(e));
	for (let e = 0; e < r.count; e++) {
		let a = e * $n + t;
		r.active[e] === 1 && (p = Math.max(p, i.closedCapability[a]));
		let d = i.closedStanding[e] * i.closedAppeal[a], m = i.openStanding[e];
		for (let r = 0; r < o; r++) {
			let i = a * o + r, p = d + m * u[i] + n[e * o + r];
			l[i] = p;
			let h = t === 0 ? i : i - o;
			c[i] = t > 0 && p === l[h] ? c[h] : sr(p, s), f[r] += c[i];
		}
	}
	e.bestClosed[t] = p;
}
function sr(e, t) {
	return t === .5 ? Math.sqrt(e) : t === 1 ? e : O(e, t);
}
function cr(e, t, n) {
	let { demandShare: r, developers: i, market: a, month: o, nicheShare: s, parameters: c } = e, { niches: l } = c, { closedShare: u, familyAppeal: d, insideFamily: f, openShare: p, outsideShare: m, sumAppeal: h, surplus: g } = a;
	for (let e = 0; e < i.count; e++) {
		let i = e * $n + t, o = a.closedStanding[e] * a.closedAppeal[i], c = 0, m = 0, g = 0;
		for (let e = 0; e < l; e++) {
			let r = i * l + e, a = f[r], _ = d[r] / h[t * l + e], v = o > 0 ? o / a * _ : 0;
			c += s[e] * v, u[r] += n * (v - u[r]), p[r] += n * (_ - v - p[r]), m += s[e] * u[r], g += s[e] * p[r];
		}
		a.closedChoice[e] += r[t] * c, a.closedUsers[e] += r[t] * m, a.openUsers[e] += r[t] * g, a.usersAt[i] = m + g;
	}
	let _ = rr(e);
	for (let e = 0; e < l; e++) {
		let i = t * l + e;
		m[i] += n * (_ / h[i] - m[i]), g[i] = c.serviceTaste * A(h[i] / _), a.surplusByMonth[o] += r[t] * s[e] * g[i];
	}
}
function lr(e, t, n) {
	let { demandShare: r, market: i, nicheShare: a, parameters: o, providers: s } = e;
	for (let c = 0; c < s.count; c++) {
		if (s.active[c] === 0) continue;
		let l = s.niche[c], u = s.developer[c], d = (u * $n + t) * o.niches + l, f = i.openStanding[u] * Yn(e, c, t), p = i.familyAppeal[d] / i.sumAppeal[t * o.niches + l], m = f === 0 ? 0 : p * (f / i.insideFamily[d]), h = c * $n + t;
		s.share[h] += n * (m - s.share[h]), s.users[c] += r[t] * a[l] * s.share[h];
	}
}
// src/lib/model/submodels/resilience.ts
const ur = S.length;
function dr({ developers: e, market: t, parameters: n, providers: r }) {
	let i = null, a = (e, t, n, r) => {
		r > (i?.users ?? 0) && (i = {
			kind: e,
			developer: t,
			row: n,
			users: r
		});
	};
	for (let r = 0; r < e.count; r++) a("closed", r, -1, t.closedUsers[r]), a("host", r, -1, t.hostedUsers[r] / n.openHosts);
	for (let e = 0; e < r.count; e++) a("start-up", r.developer[e], e, r.users[e]);
	return i;
}
function fr(e) {
	let { demandShare: t, market: n, nicheShare: r, parameters: i } = e, { niches: a } = i, o = dr(e);
	if (o === null) return 0;
	let s = 0;
	for (let c = 0; c < ur; c++) for (let l = 0; l < a; l++) {
		let u = mr(e, o, c, l), d = pr(e, o.developer, c, l) + sr(u, i.nestDissimilarity), f = A(n.sumAppeal[c * a + l] / d);
		s += t[c] * r[l] * Math.max(0, f);
	}
	return .25 * i.serviceTaste * s;
}
function pr(e, t, n, r) {
	let { developers: i, market: a, parameters: o } = e, { niches: s } = o, c = a.sumAppeal[n * s + r], l = a.familyAppeal[(t * ur + n) * s + r];
	if (l < .9 * c) return c - l;
	let u = rr(e);
	for (let e = 0; e < i.count; e++) e !== t && (u += a.familyAppeal[(e * ur + n) * s + r]);
	return u;
}
function mr(e, { developer: t, kind: n, row: r }, i, a) {
	let { market: o, parameters: s, providers: c } = e, l = (t * ur + i) * s.niches + a, u = o.openStanding[t], d = n === "closed" ? 0 : o.closedStanding[t] * o.closedAppeal[t * ur + i];
	d += u * o.openAppeal[l] * (n === "host" ? 1 - 1 / s.openHosts : 1);
	for (let n = 0; n < c.count; n++) n !== r && c.developer[n] === t && c.niche[n] === a && (d += u * Yn(e, n, i));
	return d;
}
// src/lib/model/metrics/resilience.ts
const hr = [D({
	id: "failure-loss",
	label: "Loss if the largest provider fails",
	unit: "utility-years",
	group: "resilience",
	formula: "Surplus that users of services lose when the provider with the most users fails for three months: a quarter of a year × the fall of the mean surplus without it, at the prices and other offers of the month.",
	min: 0,
	max: 250,
	summary: "mean",
	observe: fr
}), D({
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
})], gr = [
	D({
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
	D({
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
	D({
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
	D({
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
	D({
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
	D({
		id: "approval-queue",
		label: "Models waiting for approval",
		unit: "models",
		group: "losses",
		formula: "Models that have asked for approval and have not had an answer.",
		min: 0,
		max: 1e5,
		summary: "mean",
		observe: ({ bases: e }) => {
			let t = 0;
			for (let n = 0; n < e.count; n++) (e.permission[n] === 1 || e.permission[n] === 2) && (t += 1);
			return t;
		}
	})
];
function _r(e) {
	let { parameters: t, reach: n } = e, r = t.flawsPerYear / 12, i = 1 - j(-(.5 + 4 * (1 - j(-yr(e) / t.discoveryScale))) / 12), a = 1 - j(-t.fixClosedPerYear / 12), o = 1 - j(-t.fixOpenPerYear / 12), s = n.hiddenClosed;
	n.hiddenClosed += r * (1 - s - n.reportedClosed) - i * s, n.reportedClosed += i * s - a * n.reportedClosed;
	let c = n.hiddenOpen;
	n.hiddenOpen += r * (1 - c - n.reportedOpen) - i * c, n.reportedOpen += i * c - o * n.reportedOpen;
}
function vr({ parameters: e, reach: t }, n) {
	let r = n ? t.hiddenOpen : t.hiddenClosed, i = n ? t.reportedOpen : t.reportedClosed;
	return Math.max(0, 1 - i - e.hiddenExploited * r);
}
function yr({ bases: e, makersPerFineTuner: t, month: n }) {
	let r = 0;
	for (let t = 0; t < e.openCount; t++) {
		let i = e.openRows[t];
		e.open[i] === 1 && n - e.month[i] <= 24 && (r += e.adopters[i]);
	}
	return r * t;
}
// src/lib/model/submodels/misuse.ts
const V = [
	/* @__PURE__ */ new Float64Array(),
	/* @__PURE__ */ new Float64Array(),
	/* @__PURE__ */ new Float64Array()
];
function br(e) {
	let { reach: t } = e;
	xr(e);
	let { none: n, voluntary: r, all: i } = mt;
	t.logSum[n] = Cr(e, V[n]), t.logSum[r] = Cr(e, V[r]), t.logSum[i] = Sr(t.count) ? t.logSum[r] : Cr(e, V[i]), t.coveredShare = wr(e, V[i]);
}
function xr(e) {
	let { bases: t, parameters: n, reach: r } = e;
	for (let e = 0; e < V.length; e++) V[e] = M(V[e], r.count);
	let [i, a, o] = V, s = n.misuseTaste, c = n.safeguardEffect * vr(e, !0), l = n.safeguardEffect * vr(e, !1);
	for (let n = 0; n < r.count; n++) {
		let u = r.base[n], d = t.open[u] === 1, f = r.stolen[n] !== 0;
		if (!d && !f && e.developers.active[t.developer[u]] === 0) {
			i[n] = a[n] = o[n] = -Infinity;
			continue;
		}
		let p = t.capability[u], m = d ? c : f ? 0 : l;
		i[n] = p / s, a[n] = (p - m * r.voluntary[n]) / s, o[n] = (p - m * r.safeguards[n]) / s;
	}
}
function Sr(e) {
	let t = V[mt.voluntary], n = V[mt.all];
	for (let r = 0; r < e; r++) if (t[r] !== n[r]) return !1;
	return !0;
}
function Cr({ parameters: e, reach: t }, n) {
	let r = e.misuseBefore / e.misuseTaste, i = r;
	for (let e = 0; e < t.count; e++) i = Math.max(i, n[e]);
	let a = j(r - i);
	for (let e = 0; e < t.count; e++) {
		let t = i - n[e];
		t <= 40 && (a += j(-t));
	}
	return i + A(a);
}
function wr({ bases: e, reach: t }, n) {
	let r = -Infinity, i = !1;
	for (let a = 0; a < t.count; a++) r = Math.max(r, n[a]), e.covered[t.base[a]] !== 0 && (i = !0);
	if (!i || r === -Infinity) return 0;
	let a = 0, o = 0;
	for (let i = 0; i < t.count; i++) {
		let s = r - n[i];
		if (!(s <= 40)) continue;
		let c = j(-s);
		a += c, e.covered[t.base[i]] !== 0 && (o += c);
	}
	return Math.min(1, o / a);
}
function Tr({ parameters: e, reach: t }, n) {
	let { misuseBefore: r, misuseGrowth: i, misuseReference: a, misuseScale: o, misuseTaste: s } = e, c = j(i * (s * t.logSum[n] - a)) - j(i * (r - a));
	return o * Math.max(0, c);
}
function Er(e) {
	return (1 - e.parameters.existingLaw) * Tr(e, mt.all);
}
// src/lib/model/submodels/tail.ts
function Dr(e) {
	let { bases: t, reach: n } = e;
	Ar(e), Or(e), kr(e), n.stolenCapability = -Infinity;
	for (let e = 0; e < n.count; e++) {
		let r = n.base[e], i = t.capability[r];
		t.open[r] === 1 || n.stolen[e] === 2 ? n.openCapability = Math.max(n.openCapability, i) : n.stolen[e] === 1 && (n.stolenCapability = Math.max(n.stolenCapability, i));
	}
	n.tailHazardSum += jr(e) / 12;
}
function Or(e) {
	let { bases: t, developers: n, month: r, parameters: i, reach: a } = e, o = 1 - O(1 - i.theftPerYear, 1 / 12);
	if (e.random.stream(r, z.theft).uniform(0, 0) >= o) return;
	let s = -1;
	for (let e = 0; e < a.count; e++) {
		let r = a.base[e];
		t.open[r] !== 1 && n.active[t.developer[r]] !== 0 && (s < 0 || t.capability[r] > t.capability[a.base[s]]) && (s = e);
	}
	s >= 0 && a.stolen[s] === 0 && (a.stolen[s] = 1);
}
function kr(e) {
	let { bases: t, month: n, parameters: r, reach: i } = e, a = e.random.stream(n, z.leak), o = 1 - O(1 - r.gatedLeakPerYear, 1 / 12);
	for (let e = 0; e < i.count; e++) {
		let n = i.base[e];
		t.gated[n] !== 0 && i.stolen[e] !== 2 && a.uniform(t.id[n], 0) < o && (i.stolen[e] = 2);
	}
}
function Ar(e) {
	let { bases: t, month: n, parameters: r, reach: i } = e, a = e.random.stream(n, z.closingOff), o = 1 - j(-r.closedOffPerYear / 12);
	for (let e = 0; e < i.count; e++) i.stolen[e] === 1 && a.uniform(t.id[i.base[e]], 0) < o && (i.stolen[e] = 0);
}
function jr(e) {
	return e.parameters.tailHazard * Mr(e);
}
function Mr(e) {
	let { parameters: t, reach: n } = e, r = n.unsafeguardedCapability;
	if (r === -Infinity) return 0;
	let i = t.defence * (1 - j(-yr(e) / t.defenders));
	return j(t.tailSlope * (r - t.tailCapability)) * (1 - i);
}
const Nr = [
	D({
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
	D({
		id: "covered-above-bar",
		label: "Covered models above the risk bar",
		unit: "share of covered models",
		group: "risk",
		formula: "Of the covered models released so far, the share at or above the risk bar; 0 without any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e) => Ir(e, Pr, Fr)
	}),
	D({
		id: "risky-models-covered",
		label: "Models above the risk bar that are covered",
		unit: "share of models above the bar",
		group: "risk",
		formula: "Of the models released so far at or above the risk bar, the share covered; 0 without any.",
		min: 0,
		max: 1,
		summary: "end",
		observe: (e) => Ir(e, Fr, Pr)
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
	].map(({ id: e, words: t, from: n, below: r }) => D({
		id: `covered-models-${e}`,
		label: `Covered models ${t}`,
		unit: "models a month",
		group: "risk",
		formula: `Base models released in the month with training compute ${t} that at least one tier covers.`,
		min: 0,
		max: 1e5,
		summary: "sum",
		observe: (e) => {
			let { bases: t, month: i, reach: a } = e, o = 0;
			for (let s = a.count - 1; s >= 0; s--) {
				let c = a.base[s];
				if (t.month[c] < i) break;
				let l = t.trainingFlop[c];
				Pr(e, c) && l >= n && l < r && (o += 1);
			}
			return o;
		}
	}))
];
function Pr({ bases: e }, t) {
	return e.covered[t] !== 0;
}
function Fr({ bases: e, parameters: t }, n) {
	return e.capability[n] >= t.riskBar;
}
function Ir(e, t, n) {
	let { reach: r } = e, i = 0, a = 0;
	for (let o = 0; o < r.count; o++) {
		let s = r.base[o];
		t(e, s) && (i += 1, n(e, s) && (a += 1));
	}
	return i === 0 ? 0 : a / i;
}
// src/lib/model/metrics/risk.ts
const Lr = [
	D({
		id: "residual-misuse",
		label: "Residual misuse",
		unit: "index",
		group: "risk",
		formula: "Harm from everyday misuse beyond what was possible before, less what existing law deters: (1 − x)·h₀·(e^(η·(Λ − q)) − e^(η·(u₀ − q))), Λ the capability that misusers can reach in spite of all safeguards.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: Er
	}),
	D({
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
	D({
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
	D({
		id: "misuse-without-safeguards",
		label: "Initial misuse: no safeguards",
		unit: "index",
		group: "risk",
		formula: "Harm from everyday misuse with the same releases, if no model had safeguards and no law deterred anybody.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => Tr(e, mt.none)
	}),
	D({
		id: "misuse-under-existing-law",
		label: "Misuse under existing law",
		unit: "index",
		group: "risk",
		formula: "The same, less the share that existing law deters.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => (1 - e.parameters.existingLaw) * Tr(e, mt.none)
	}),
	D({
		id: "misuse-with-voluntary-safeguards",
		label: "Misuse with voluntary safeguards",
		unit: "index",
		group: "risk",
		formula: "The same, with the safeguards that developers build without any rule, as far as derivatives and flaws leave them. Residual misuse adds what duties change.",
		min: 0,
		max: 1e100,
		summary: "mean",
		observe: (e) => (1 - e.parameters.existingLaw) * Tr(e, mt.voluntary)
	}),
	D({
		id: "tail-exposure",
		label: "Exposure to a tail event",
		unit: "multiple of the hazard",
		group: "risk",
		formula: "Hazard of a tail event as a multiple of the assumed one: e^(κ·(Q − q)) less what defenders prevent. It moves even where the hazard is assumed to be 0.",
		min: 0,
		max: 1e200,
		summary: "mean",
		observe: Mr
	}),
	D({
		id: "unsafeguarded-lag-months",
		label: "Months from frontier to unsafeguarded access",
		unit: "months",
		group: "risk",
		formula: "Months since the frontier first had the capability that can now be reached without safeguards; the longest lag on record before the first.",
		min: 0,
		max: 264,
		summary: "mean",
		observe: (e) => yt(e, e.reach.unsafeguardedCapability)
	}),
	D({
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
	D({
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
	D({
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
	D({
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
	...Nr
], Rr = S.length, zr = {
	us: "the United States",
	eu: "the European Union",
	rest: "the rest of the world"
}, Br = [D({
	id: "foreign-models",
	label: "Users of foreign models",
	unit: "share of users",
	group: "resilience",
	formula: "Share of users of services, over all jurisdictions by demand, whose base model is by a developer with its home in another jurisdiction.",
	min: 0,
	max: 1,
	summary: "mean",
	observe: (e) => {
		let t = 0, n = 0;
		for (let r = 0; r < Rr; r++) {
			let i = Vr(e, r);
			t += e.demandShare[r] * i.foreign, n += e.demandShare[r] * i.all;
		}
		return n === 0 ? 0 : t / n;
	}
}), ...S.map((e, t) => D({
	id: `foreign-models-${e}`,
	label: `Users of foreign models in ${zr[e]}`,
	unit: "share of users",
	group: "resilience",
	formula: `Share of users of services in ${zr[e]} whose base model is by a developer with its home in another jurisdiction.`,
	min: 0,
	max: 1,
	summary: "mean",
	observe: (e) => {
		let { all: n, foreign: r } = Vr(e, t);
		return n === 0 ? 0 : r / n;
	}
}))];
function Vr({ developers: e, market: t }, n) {
	let r = 0, i = 0;
	for (let a = 0; a < e.count; a++) {
		let o = t.usersAt[a * Rr + n];
		e.home[a] === n ? i += o : r += o;
	}
	return {
		all: r + i,
		foreign: r
	};
}
// src/lib/model/metrics/surplus.ts
const Hr = [D({
	id: "user-surplus",
	label: "Surplus of users",
	unit: "utility",
	group: "innovation",
	formula: "Mean over jurisdictions and niches, by demand, of ln(Σ e^u with doing without / e^u of doing without), in units of utility.",
	min: 0,
	max: 1e3,
	summary: "mean",
	observe: ({ market: e, month: t }) => e.surplusByMonth[t]
}), D({
	id: "user-surplus-change",
	label: "Change of the surplus of users",
	unit: "utility",
	group: "innovation",
	formula: "Surplus of users in the month less that of January 2024.",
	min: -1e3,
	max: 1e3,
	summary: "end",
	observe: ({ market: e, month: t }) => e.surplusByMonth[t] - e.surplusByMonth[0]
})], Ur = [D({
	id: "user-surplus-value",
	label: "Surplus of users in money",
	unit: "USD a month",
	group: "innovation",
	formula: "Surplus of users in utility × the worth of a unit × spending of users in the month.",
	min: 0,
	max: 1e30,
	summary: "sum",
	observe: (e) => Hr[0].observe(e) * e.parameters.surplusWorth * e.market.spendingUsd / 12
})], Wr = [
	D({
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
	D({
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
	D({
		id: "maker-entries",
		label: "Makers who came back or began",
		unit: "makers a month",
		group: "innovation",
		formula: "Fine-tuners of every kind that took the place of one that had given up, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => E(e.entries)
	}),
	D({
		id: "maker-exits",
		label: "Makers who gave up",
		unit: "makers a month",
		group: "innovation",
		formula: "Fine-tuners of every kind that gave up after losses in a row, weighted to makers.",
		min: 0,
		max: 1e9,
		summary: "sum",
		observe: ({ flows: e }) => E(e.exits)
	}),
	D({
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
], Gr = [
	D({
		id: "hhi-providers",
		label: "Concentration of users by provider",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of users of services by provider: closed services, the equal hosts of each open family, and start-ups that serve one.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => Ve(qe(e))
	}),
	D({
		id: "hhi-origins",
		label: "Concentration of users by origin",
		unit: "HHI",
		group: "concentration",
		formula: "10,000 × sum of squared shares of users by the developer whose base model they use, open or closed.",
		min: 0,
		max: 1e4,
		summary: "mean",
		observe: (e) => Ve(Xe(e))
	}),
	D({
		id: "cr4-origins",
		label: "Four largest origins",
		unit: "share of users",
		group: "concentration",
		formula: "Share of users who depend on the four developers with the most.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => We(Xe(e), 4)
	}),
	D({
		id: "open-user-share",
		label: "Users of open models",
		unit: "share of users",
		group: "resilience",
		formula: "Share of users with a provider who use an open family.",
		min: 0,
		max: 1,
		summary: "mean",
		observe: (e) => {
			let t = E(e.market.openUsers), n = E(e.market.closedUsers);
			return t + n === 0 ? 0 : t / (t + n);
		}
	})
], Kr = [
	D({
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
	D({
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
	D({
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
], qr = [
	...Kt,
	...Te,
	...wt,
	...xe,
	...Wr,
	...vt,
	...Nt,
	...hr,
	...Br,
	...Hr,
	...Ur,
	...Gr,
	...Ut,
	...Qe,
	...It,
	...we,
	...Ce,
	...gr,
	...Kr,
	...Ee,
	...Se,
	...Mt,
	...Lr
], Jr = {
	firstUsd: -0,
	perModelUsd: -0,
	shareOfTraining: -0,
	perYearUsd: -0,
	perAdopterUsd: -0,
	delayMonths: -0
};
function H(e, t) {
	return e[t];
}
function U(e, t) {
	return e[t];
}
// src/lib/model/policies/approval.ts
const Yr = {
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
	answers: { approval: (e) => U(e, "required") === "yes" ? {
		reviewers: H(e, "reviewers"),
		reviewMonths: H(e, "reviewMonths"),
		rejectProbability: H(e, "rejectProbability"),
		constant: U(e, "reviewSpread") === "constant"
	} : null }
}, Xr = {
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
	answers: {
		regulatesUse: (e, t) => U(e, "rule") === "regulated-uses" && t.regulatedUse,
		modificationLine: (e) => U(e, "rule") === "regulated-uses" ? 0 : Infinity,
		dutiesOnUse: (e) => ({
			...Jr,
			firstUsd: H(e, "fixedUsd"),
			perYearUsd: H(e, "perYearUsd")
		})
	}
}, Zr = (e, t, n, r) => ({
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
}), Qr = {
	id: "duties",
	level: "tier",
	title: "Duties",
	meaning: "What being covered costs: once, for each model, for every year, and in months of waiting.",
	values: [
		Zr("fixedUsd", "On first being covered", "Cost of building up compliance, paid once by each developer or modifier.", "Assumption built from published cost studies (CEPS 2021; BIS 89 FR 73612); see the preset"),
		Zr("perModelUsd", "For each model", "Cost of documenting and testing one covered model or derivative.", "Assumption built from published cost studies; see the preset"),
		Zr("perYearUsd", "For each year", "Cost of staying compliant, paid every year while covered.", "Assumption built from published cost studies; see the preset"),
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
	answers: {
		dutiesOnModel: $r,
		dutiesOnModification: $r
	}
};
function $r(e) {
	return {
		...Jr,
		firstUsd: H(e, "fixedUsd"),
		perModelUsd: H(e, "perModelUsd"),
		perYearUsd: H(e, "perYearUsd"),
		shareOfTraining: H(e, "trainingShare"),
		delayMonths: H(e, "delayMonths")
	};
}
function ei(e) {
	if (e === "never") return Infinity;
	let t = (Number(e.slice(0, 4)) - 2024) * 12 + Number(e.slice(5, 7)) - 1;
	return e.slice(8) === "01" ? t : t + 1;
}
// src/lib/model/policies/enforcement.ts
const ti = (e, t, n, r, i, a) => ({
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
}), ni = {
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
		ti("detectionPerYear", "Found out", "probability a year", .99, "Yearly probability that somebody who ignores a duty is found out.", "Assumption: 0.02 / 0.10 / 0.30; no empirical source was found"),
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
		ti("fineUsd", "Maximum fine", "USD", 1e9, "Highest fine in money.", "Regulation (EU) 2024/1689, Art. 101: 15 million EUR (16.5 million USD at 1.10); Cal. SB 53: 1 million USD"),
		ti("fineTurnoverShare", "Fine by turnover", "share of yearly revenue", 1, "Highest fine as a share of yearly revenue; the higher of the two counts.", "Regulation (EU) 2024/1689, Art. 101: 3 %"),
		ti("fineTrainingShare", "Fine by training cost", "share of training cost", 10, "Highest fine as a share of what the training compute cost.", "Cal. SB 1047 (2024, vetoed): 10 % for a first breach"),
		ti("perDayUsd", "Fine by day", "USD a day", 1e8, "Fine for every day of a breach, on top of the others; a breach that is found out has lasted 90 days (assumption).", "S. 2938 (2025, introduced): at least 1 million USD a day")
	],
	answers: {
		detection: (e, t) => ii(e, "detectionPerYear", t),
		developerDetection: (e, t) => ii(e, "developersFoundPerYear", t),
		penalty: (e, t, n) => ri * H(e, "perDayUsd") + Math.max(H(e, "fineUsd"), H(e, "fineTurnoverShare") * t, H(e, "fineTrainingShare") * n)
	}
}, ri = 90;
function ii(e, t, n) {
	return n < ei(U(e, "from")) ? 0 : H(e, "harmfulShare") * (1 - O(1 - H(e, t), 1 / 12));
}
// src/lib/model/policies/liability.ts
const ai = (e, t, n) => ({
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
}), oi = {
	id: "liability",
	level: "tier",
	title: "Liability along the chain",
	meaning: "Shares of the expected harm of a derivative that the base developer, the fine-tuner and the deploying firm answer for.",
	values: [
		ai("developerShare", "Base developer", "Share of the expected harm that falls on the developer of the base model."),
		ai("modifierShare", "Fine-tuner", "Share of the expected harm that falls on the maker of the derivative."),
		ai("deployerShare", "Deploying firm", "Share of the expected harm that falls on firms for putting a derivative to use, beside their share as its makers."),
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
	answers: { liability: (e) => ({
		developer: H(e, "developerShare"),
		modifier: H(e, "modifierShare"),
		deployer: H(e, "deployerShare"),
		commercialOnly: U(e, "nonCommercial") === "outside"
	}) }
}, si = {
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
	answers: {
		makesProvider: (e, t) => U(e, "rule") !== "nobody" && (U(e, "original") === "any" || t.originalCovered) && t.modificationFlop >= ci(e, t.originalFlop, t.originalDisclosed) && (H(e, "costUsd") === 0 || t.modificationCostUsd > H(e, "costUsd")),
		modificationLine: ci,
		shareOwedOnModification: (e) => H(e, "dutyShare")
	}
};
function ci(e, t, n) {
	switch (U(e, "rule")) {
		case "ratio": return !n && H(e, "fallbackFlop") < 1e42 ? H(e, "fallbackFlop") : H(e, "ratio") * t;
		case "absolute": return H(e, "flop");
		case "every-derivative": return 0;
		default: return Infinity;
	}
}
// src/lib/model/policies/nexus.ts
const li = {
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
	answers: { reaches: (e, t, n) => {
		let r = U(e, "jurisdiction");
		if (r === "world") return U(e, "reach") === "home" || n !== 0;
		let i = S.findIndex((e) => e === r);
		return U(e, "reach") === "home" ? t === i : !!(n & 1 << i);
	} }
}, ui = [C.indexOf("hobbyist"), C.indexOf("academic")], di = {
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
	answers: { shareOwedOnModification: (e, t) => ui.includes(t.kind) ? H(e, "costShare") : 1 }
}, fi = {
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
	answers: { shareOwedOnModel: (e, t) => {
		let n = U(e, "relief");
		return n === "none" || !t.open || U(e, "licences") === "free" && !t.freeLicence || t.trainingFlop > H(e, "lostAboveFlop") ? 1 : n === "full" ? 0 : H(e, "costShare");
	} }
}, pi = [
	1,
	2,
	3
], mi = (e) => ({
	key: `amendment${e}`,
	label: `Amendment ${e}: day`,
	type: "date",
	default: "never",
	min: "2022-01-01",
	max: "2045-12-31",
	meaning: "From this day the line is the one given beside it.",
	source: "Regulation (EU) 2024/1689, Art. 51(3): the Commission may amend the threshold by delegated act"
}), hi = (e) => ({
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
}), gi = {
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
		...pi.flatMap((e) => [mi(e), hi(e)]),
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
	answers: { line: (e, t, n) => {
		let r = t;
		for (let t of pi) n.month >= ei(e[`amendment${t}`]) && (r = H(e, `amendment${t}Flop`));
		let i = H(e, "yearlyFactor");
		return i !== 1 && (r *= O(i, n.month / 12)), _i(e, r, n.incidents);
	} }
};
function _i(e, t, n) {
	let r = H(e, "ratchetFactor");
	if (r === 1 || n === 0) return t;
	let i = Math.min(t, H(e, "ratchetFloorFlop"));
	return Math.max(i, t * O(r, n));
}
// src/lib/model/policies/research-relief.ts
const vi = de.indexOf("public"), yi = C.indexOf("academic"), bi = {
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
	answers: {
		shareOwedOnModel: (e, t) => U(e, "exempt") === "academics" && t.developerKind === vi ? 0 : 1,
		shareOwedOnModification: (e, t) => U(e, "exempt") === "academics" && t.kind === yi ? 0 : 1
	}
}, xi = {
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
	answers: {
		shareOwedOnModel: (e, t) => Si(H(e, "revenueBelowUsd"), H(e, "costShare"), t.developerRevenueUsd),
		shareOwedOnModification: (e, t) => Si(H(e, "revenueBelowUsd"), H(e, "costShare"), t.revenueUsd)
	}
};
function Si(e, t, n) {
	return n < e ? t : 1;
}
// src/lib/model/policies/staged-access.ts
const Ci = {
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
	answers: {
		mayPublish: (e, t, n, r) => U(e, "rule") === "at-once" || r >= H(e, "afterMonths") || n.frontierFlop >= t.trainingFlop * k(H(e, "frontierLead")),
		opensAfterMonths: (e) => U(e, "rule") === "at-once" ? 0 : Math.min(H(e, "afterMonths"), H(e, "frontierLead") / .055)
	}
}, wi = {
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
	answers: { subsidy: (e) => ({
		shareOfTraining: H(e, "trainingShare"),
		mostPerModelUsd: H(e, "mostPerModelUsd")
	}) }
}, Ti = {
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
	answers: {
		line: (e, t, n) => {
			switch (U(e, "basis")) {
				case "frontier": return n.frontierFlop * k(H(e, "relativeOrders"));
				case "open-frontier": return n.openFrontierFlop * k(H(e, "relativeOrders"));
				case "every-model": return 0;
				case "no-model": return Infinity;
				default: return H(e, "flop");
			}
		},
		coversModel: (e, t, n, r) => t.trainingFlop > n && Ei(t.trainingCostUsd, H(e, "costUsd") * Di(H(e, "costGrowth"), r.month)) && Ei(t.developerRevenueUsd, H(e, "revenueUsd")) && Ei(t.reachShare, H(e, "reachShare")) && (H(e, "capability") === -10 || t.capability > H(e, "capability"))
	}
};
function Ei(e, t) {
	return t === 0 || e > t;
}
function Di(e, t) {
	let n = 1;
	for (let r = 12; r <= t; r += 12) n *= e;
	return n;
}
// src/lib/model/policies/timing.ts
const Oi = (e, t, n, r) => ({
	key: e,
	label: t,
	type: "date",
	default: n,
	min: "2022-01-01",
	max: "2045-12-31",
	meaning: r,
	source: "Article on entry into application of each policy; see the preset"
}), ki = [
	li,
	{
		id: "timing",
		level: "policy",
		title: "Dates",
		meaning: "When the duties begin and end. A policy binds from the first whole month on or after its day.",
		values: [
			Oi("start", "Applies from", "2024-01-01", "Day from which the duties apply to newly released models."),
			Oi("end", "Applies until", "never", "Day on which the policy lapses or was repealed."),
			Oi("announced", "Known from", "2022-01-01", "Day from which developers who plan a training run take the coming policy into account."),
			Oi("legacy", "Earlier models from", "never", "Day from which the best model that each developer had on offer before the start owes the duties too.")
		],
		answers: {
			inForce: (e, t) => t >= ei(U(e, "start")) && t < ei(U(e, "end")),
			foreseeable: (e, t) => t >= ei(U(e, "announced")),
			legacyMonth: (e) => ei(U(e, "legacy"))
		}
	},
	ni,
	Ti,
	gi,
	fi,
	xi,
	di,
	bi,
	si,
	Qr,
	Yr,
	Ci,
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
		answers: {
			mayPublish: (e) => U(e, "rule") === "none" || U(e, "published") === "meet",
			opensAfterMonths: (e) => U(e, "rule") === "none" || U(e, "published") === "meet" ? 0 : Infinity,
			dutiesOnModel: (e) => U(e, "rule") === "none" ? Jr : {
				...Jr,
				perAdopterUsd: H(e, "perAdopterUsd")
			}
		}
	},
	Xr,
	oi,
	wi
], Ai = [
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
], ji = [
	1,
	10,
	100,
	1e3
];
function Mi({ adaptationUsd: e, parameters: t, pricePerFlopUsd: n }) {
	for (let r = 0; r < e.length; r++) {
		let i = t.hobbyistTokens * ji[r];
		e[r] = 6 * i * n * t.rentalMarkUp;
	}
}
function Ni(e) {
	return [
		e.hobbyistBudgetUsd,
		e.academicBudgetUsd,
		e.startUpBudgetUsd,
		e.enterpriseBudgetUsd
	];
}
// src/lib/model/submodels/burden.ts
const Pi = [C.indexOf("start-up"), C.indexOf("enterprise")];
var Fi = class {
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
function Ii(e) {
	let { bases: t } = e;
	e.modificationLine.length < t.count && (e.modificationLine = new Float64Array(t.id.length), e.everyDerivativeUsd = new Float64Array(t.id.length * Ri)), e.modificationLine.fill(Infinity);
	for (let n of e.laws) if (n.inForce) for (let r of n.tiers) {
		let n = r.liability.modifier > 0 || r.liability.deployer > 0;
		for (let i = 0; i < t.openCount; i++) {
			let a = t.openRows[i], o = n ? 0 : r.modificationLine(t.trainingFlop[a], t.disclosed[a] === 1);
			e.modificationLine[a] = Math.min(e.modificationLine[a], o);
		}
	}
	e.toolingShare = Ji(e), Bi(e);
}
const Li = C.length, Ri = S.length * Li;
function zi(e, t, n) {
	return (e * S.length + t) * Li + n;
}
function Bi(e) {
	let { bases: t, everyDerivativeUsd: n } = e;
	n.fill(0);
	for (let r = 0; r < t.openCount; r++) {
		let i = t.openRows[r];
		if (e.modificationLine[i] === 0) {
			for (let t of e.laws) if (t.inForce) for (let r = 0; r < Li; r++) {
				let a = Hi(e, t, i, r);
				if (a !== 0) for (let e = 0; e < S.length; e++) t.reaches(e, 1 << e) && (n[zi(i, e, r)] += a);
			}
		}
	}
}
function Vi(e, t, n, r) {
	let i = 0;
	for (let a of e.laws) a.inForce && a.reaches(n, 1 << n) && (i += Hi(e, a, t, r));
	return i;
}
function Hi(e, t, n, r) {
	let { parameters: i } = e, a = i.wealthRatio * Ni(i)[r];
	W.modificationFlop = 0, W.modificationCostUsd = 0, W.originalFlop = e.bases.trainingFlop[n], W.originalDisclosed = e.bases.disclosed[n] === 1, W.revenueUsd = a, W.kind = r, W.home = 0, W.regulatedUse = !1;
	let o = 0;
	for (let r of t.tiers) W.originalCovered = r.coversModel(qi(e, n), e.circumstances), r.coversModification(W) && (r.owedOnModification(W, Gi), o = Math.max(o, Gi.perModelUsd + Gi.perYearUsd));
	if (o === 0) return 0;
	let s = i.dutyCostScale * e.toolingShare * o;
	return Math.min(s, Ui(e, t, a, 0));
}
function Ui({ parameters: e }, t, n, r) {
	return (1 - O(1 - t.detection, 12)) * Math.min(n, e.perceivedSeverity * t.penaltyUsd(n, r));
}
const W = {
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
function Wi(e, t, n, r, i, a, o, s) {
	if (t.clear(), i < e.modificationLine[r] && !s) return;
	let { bases: c, fineTuners: l, parameters: u } = e, d = l.home[n], f = u.wealthRatio * l.budgetUsd[n];
	W.modificationFlop = i, W.modificationCostUsd = a, W.originalFlop = c.trainingFlop[r], W.originalDisclosed = c.disclosed[r] === 1, W.revenueUsd = f, W.kind = l.kind[n], W.home = d, W.regulatedUse = s;
	let p = qi(e, r), m = Pi.includes(W.kind), h = u.dutyCostScale * e.toolingShare * (l.knowHow[n] === 1 ? 1 - u.knowHowSaving : 1);
	for (let r = 0; r < e.laws.length; r++) {
		let i = e.laws[r];
		if (!i.inForce || !i.reaches(d, 1 << d)) continue;
		let s = e.month - l.paidMonth[n * e.laws.length + r], c = 0, g = 0;
		for (let n of i.tiers) {
			let { liability: r } = n;
			W.originalCovered = n.coversModel(p, e.circumstances);
			let i = n.coversModification(W), a = (!r.commercialOnly || m ? r.modifier : 0) + (m ? r.deployer : 0);
			if (!i && !(a > 0 && W.originalCovered) || n.shareOwedOnModification(W) === 0 || (g = Math.max(g, Math.min(1, a) * o * u.fearMultiplier), !i)) continue;
			t.covered = !0, n.owedOnModification(W, Gi);
			let l = s >= 12 ? Gi.perYearUsd : 0, d = s > Ki ? Gi.firstUsd : 0;
			c = Math.max(c, h * (d + Gi.perModelUsd + l));
		}
		if (t.liabilityUsd = Math.min(f, t.liabilityUsd + g), c === 0) continue;
		let _ = Ui(e, i, f, a);
		_ < c ? (t.weighedUsd += _, t.ignored |= 1 << r) : (t.payUsd += c, t.weighedUsd += c, t.firstMet |= 1 << r);
	}
}
const G = {
	trainingFlop: -0,
	trainingCostUsd: -0,
	developerRevenueUsd: -0,
	developerKind: 0,
	home: 0,
	markets: 0,
	open: !0,
	freeLicence: !1,
	gated: !1,
	capability: -0,
	reachShare: -0
}, Gi = { ...Jr }, Ki = 1e3;
function qi(e, t) {
	let { bases: n, developers: r, market: i } = e, a = n.developer[t];
	return G.open = n.open[t] === 1, G.gated = n.gated[t] !== 0, G.capability = n.capability[t], G.reachShare = i.closedUsers[a] + i.openUsers[a], G.trainingFlop = n.trainingFlop[t], G.trainingCostUsd = n.trainingCostUsd[t], G.developerRevenueUsd = n.developerRevenueUsd[t], G.developerKind = r.kind[a], G.home = r.home[a], G.markets = n.markets[t], G.freeLicence = n.freeLicence[t] === 1, G;
}
function Ji(e) {
	let { parameters: t } = e;
	return e.complianceExperience === 0 ? 1 : Math.max(t.toolingFloor, O(1 + e.complianceExperience / .01, -t.toolingExponent));
}
function Yi(e) {
	ra(e), Ii(e), Mi(e);
	let { fineTuners: t, month: n, parameters: r } = e;
	t.openingBase.set(t.base);
	let i = e.random.stream(n, z.reconsider), a = e.random.stream(n, z.candidates), o = e.random.stream(B, z.taste), s = Zi(e), c = j(r.loyalty), l = r.reconsiderShare;
	for (let n = 0; n < t.count; n++) {
		if (t.active[n] === 0 || i.uniform(n, 0) >= l) continue;
		let u = t.openingBase[n], d = -1, f = 0;
		u >= 0 && Qi(e, n, u) && (d = u, f = c * Xi(e, o, s, n, u));
		for (let i = 0; i <= r.peersAsked; i++) {
			let c = i === 0 ? ta(e, a, n) : ea(t, a, n, i, r.homophily);
			if (c < 0 || c === d || c === u || !$i(e, n, c)) continue;
			let l = Xi(e, o, s, n, c);
			l > f && (f = l, d = c);
		}
		d !== t.base[n] && na(e, n, d);
	}
}
function Xi(e, t, n, r, i) {
	let { bases: a, fineTuners: o, parameters: s } = e, c = a.appeal[i * s.niches + o.niche[r]];
	n !== null && (c *= n[i]);
	let l = o.kind[r], u = (e.adaptationUsd[l] * a.parameterCount[i] + e.everyDerivativeUsd[zi(i, o.home[r], l)]) / o.budgetUsd[r];
	return c *= s.burdenAversion === 1 ? 1 / (1 + u) : O(1 + u, -s.burdenAversion), c / t.exponential(r, a.id[i]);
}
function Zi(e) {
	let { bases: t, fineTuners: n, parameters: r } = e;
	if (r.familyPull === 0) return null;
	let i = new Float64Array(t.count), a = 5e3 / n.count;
	for (let e = 0; e < t.count; e++) i[e] = O(1 + a * t.adopters[e], r.familyPull);
	return i;
}
function Qi(e, t, n) {
	let { bases: r, fineTuners: i } = e;
	return r.markets[n] & 1 << i.home[t] ? !0 : i.leaks[t] === 1 && r.open[n] === 1;
}
function $i(e, t, n) {
	return Qi(e, t, n) ? e.bases.open[n] === 1 || e.random.stream(e.month, z.signUp).uniform(t, e.bases.id[n]) < 1 / (1 + e.parameters.signUpMonths) : !1;
}
function ea(e, t, n, r, i) {
	let a = t.uniform(n, 3 * r), o = t.uniform(n, 3 * r + 1) < i ? e.groupStart[n] + Math.floor(a * e.groupSize[n]) : Math.floor(a * e.count);
	return e.openingBase[o];
}
function ta(e, t, n) {
	return e.newsBase[t.bits(n, 0) & 31];
}
function na(e, t, n) {
	let { bases: r, fineTuners: i, lineage: a } = e, o = i.base[t];
	o >= 0 && --r.adopters[o], n >= 0 && (r.adopters[n] += 1, a.useBase(n, e.makersPerFineTuner)), i.base[t] = n;
}
function ra(e) {
	let { bases: t, month: n, newsBase: r, parameters: i } = e, a = i.newsHalfLifeMonths, o = e.random.stream(n, z.news), s = (/* @__PURE__ */ new Float64Array(32)).fill(Infinity);
	r.fill(-1);
	for (let e = t.openCount - 1; e >= 0; e--) {
		let i = t.openRows[e], c = n - t.month[i];
		if (c > 4 * a) continue;
		let l = j(-A(2) * c / a);
		for (let e = 0; e < 32; e++) {
			let n = o.exponential(e, t.id[i]) / l;
			n < s[e] && (s[e] = n, r[e] = i);
		}
	}
}
// src/lib/model/submodels/entry-exit.ts
const ia = de.indexOf("challenger");
function aa(e) {
	oa(e), la(e), ua(e);
}
function oa(e) {
	let { developers: t, month: n, parameters: r } = e, i = e.random.stream(n, z.entry), a = r.challengersPerYear / 12, o = i.exponential(0, 0);
	for (let t = 0; t < 64 && o < a; t++) sa(e, t), o += i.exponential(t + 1, 0);
	e.market.reserve(t.count);
}
function sa(e, t) {
	let { developers: n, month: r, parameters: i } = e, a = e.random.stream(B, z.developerTraits), o = n.add(), s = at(ia, r + 1, t);
	n.id[o] = s, n.kind[o] = ia, n.home[o] = ca(a.uniform(s, 0), e.demandShare), n.active[o] = 1;
	let c = 2.2 - .7 * a.normal(s, 1);
	n.largestRunUsd[o] = e.frontierFlop * k(-Math.max(0, c)) * e.pricePerFlopUsd, n.capitalShare[o] = j(.5 * a.normal(s, 2)) / (2 * i.initialDevelopers), n.reputation[o] = i.userReputation * a.normal(s, 3) - i.userReputation, n.lawAbiding[o] = +(a.uniform(s, 4) < i.lawAbidingShare), e.flows.developerEntries += 1;
}
function ca(e, t) {
	let n = 0;
	for (let r = 0; r < S.length - 1; r++) if (n += t[r], e < n) return r;
	return S.length - 1;
}
function la(e) {
	let { developers: t, month: n, parameters: r } = e, i = e.random.stream(n, z.exit), a = 1 - O(1 - r.closurePerYear, 1 / 12);
	for (let n = 0; n < t.count; n++) t.active[n] !== 0 && (!(t.largestRunUsd[n] < 1e22 * e.pricePerFlopUsd) && i.uniform(t.id[n], 0) >= a || (t.active[n] = 0, e.flows.developerExits += 1));
}
function ua(e) {
	let { fineTuners: t, flows: n, month: r, parameters: i } = e, a = e.random.stream(r, z.activity), o = e.makersPerFineTuner, s = 1 - O(1 - i.returnPerYear, 1 / 12), c = C.map((e, t) => {
		let r = n.ideas[t];
		if (r === 0) return 1;
		let i = 0;
		for (let e = 0; e < T.length; e++) i += n.lost[t * T.length + e];
		return 1 - i / r;
	});
	for (let r = 0; r < t.count; r++) {
		let l = t.kind[r];
		if (t.active[r] === 1) {
			if (t.losses[r] < i.exitAfterLosses) continue;
			t.active[r] = 0, --e.activeByKind[l], n.exits[l] += o;
		} else a.uniform(r, 0) < s * c[l] && (t.active[r] = 1, e.activeByKind[l] += 1, t.losses[r] = 0, t.knowHow[r] = 0, t.paidMonth.fill(st, r * e.laws.length, (r + 1) * e.laws.length), t.breachedLaws[r] = 0, n.entries[l] += o);
	}
}
// src/lib/model/submodels/frontier.ts
function da(e) {
	let { parameters: t, month: n } = e;
	e.pricePerFlopUsd = t.pricePerFlopUsd * O(t.priceFactorPerYear, -n / 12), pa(e), e.makersPerFineTuner = ha(e) / t.fineTuners;
	let r = 24 + n;
	n > 0 && (e.frontierCapability[r] = e.frontierCapability[r - 1], e.openFrontierCapability[r] = e.openFrontierCapability[r - 1]);
}
function fa(e, t) {
	return e.parameters.researchFeedback > 0 && t >= 0 ? e.algorithmsLog10[Math.min(t, e.month)] : Re(Le(t / e.parameters.algorithmicHalvingMonths));
}
function pa(e) {
	let { algorithmsLog10: t, month: n, parameters: r } = e, { algorithmicHalvingMonths: i, researchFeedback: a } = r;
	if (a === 0 || n === 0) return;
	let o = e.firstOpenActivity > 0 ? e.openActivity / e.firstOpenActivity : 1, s = 1 - a + a * Math.sqrt(o);
	t[n] = t[n - 1] + Re(2) / i * s;
}
function ma(e, t, n, r) {
	let { parameters: i } = e, a = t + fa(e, n) - 24, o = e.frontierCapability[Math.max(0, 24 + n - i.catchUpLagMonths)];
	return a + i.catchUpShare * Math.max(0, o - a) + i.capabilityNoise * r;
}
function ha(e) {
	let { makersAtStart: t, makersGrowth: n } = e.parameters;
	return t * 10 / (1 + 9 * O(n, -e.month / 12));
}
// src/lib/model/submodels/safeguards.ts
function ga(e) {
	return Math.min(1, Math.max(0, e));
}
function _a(e, t, n, r) {
	let { parameters: i } = e, a = r === 0 ? 0 : i.safeguardByDuty, o = n && i.safeguardsPassedOn > 0 ? i.safeguardsPassedOn * va(e, t) : 0;
	return ga(i.safeguardStrength + a - o);
}
function va(e, t) {
	let { activeByKind: n, demandShare: r, laws: i, parameters: a } = e;
	if (!i.some((e) => e.inForce)) return 0;
	let o = Ni(a), s = 0;
	for (let e of n) s += e;
	if (s === 0) return 0;
	let c = 0;
	for (let i = 0; i < S.length; i++) for (let a = 0; a < n.length; a++) {
		let l = Vi(e, t, i, a);
		c += r[i] * (n[a] / s) * Math.min(1, l / o[a]);
	}
	return c;
}
function ya(e) {
	let { bases: t, derivatives: n, fineTuners: r, parameters: i, reach: a } = e, o = e.random.stream(e.month, z.intent), s = 1 - j(e.makersPerFineTuner * A(1 - i.maliciousShare)), c = s + (1 - s) * i.safetyTunedShare, l = a.derivativesSeen;
	a.reserveDerivatives(n.count);
	let { derivativeSafeguards: u, derivativeVoluntary: d } = a, f = 0;
	for (let e = l; e < n.count; e++) {
		let l = n.maker[e], p = n.root[e], m = n.parent(e), h = o.uniform(l, 0), g = h < s ? 1 - i.stripShare : h < c ? 1 + i.safetyTuning : 1 - i.benignStrip, _ = h >= s && r.hasPaid(l) ? i.derivativeByDuty : 0, v = m < 0 ? t.safeguards[p] : u[m], y = m < 0 ? i.safeguardStrength : d[m], b = ga(v * g + _), x = ga(y * g);
		u[e] = b, d[e] = x, f += b;
		let ee = a.placeOfBase[p];
		a.safeguards[ee] = Math.min(a.safeguards[ee], b), a.voluntary[ee] = Math.min(a.voluntary[ee], x);
	}
	let p = n.count - l;
	a.meanDerivativeSafeguards = p === 0 ? 0 : f / p, a.derivativesSeen = n.count;
}
// src/lib/model/submodels/harm.ts
const ba = L.map((e) => e.startsWith("released"));
function xa(e) {
	let { bases: t, month: n } = e;
	for (let r = 0; r < t.count; r++) t.month[r] === n && ba[t.fate[r]] && Sa(e, r);
	ya(e), _r(e), Dr(e), br(e);
}
function Sa(e, t) {
	let { bases: n, parameters: r, reach: i } = e, a = i.add(t);
	i.safeguards[a] = n.safeguards[t], i.voluntary[a] = r.safeguardStrength;
}
// src/lib/model/submodels/parents.ts
const Ca = P.indexOf("fine-tune"), wa = P.indexOf("merge"), Ta = [
	.025,
	1,
	.127,
	1
];
function Ea(e, t, n, r, i) {
	let { derivatives: a, parameters: o } = e, s = a.familySize(r);
	if (s === 0) return -1;
	if ((i === Ca || i === wa) && t.uniform(n, 0) < o.childlessShare) return Da(e, t, n, r, s);
	for (let i = 0; i < 4; i++) {
		let o = a.parentOfMember(r, Math.floor(t.uniform(n, 1 + 2 * i) * s));
		if (o < 0 || i === 3 || t.uniform(n, 2 + 2 * i) < Oa(e, o)) return o;
	}
	return -1;
}
function Da(e, t, n, r, i) {
	let { derivatives: a } = e;
	for (let o = 0; o < 12; o++) {
		let s = 16 + 2 * o, c = a.member(r, Math.floor(t.uniform(n, s) * i));
		if (a.children(c) === 0 && t.uniform(n, s + 1) < Ta[a.kind(c)] * Oa(e, c)) return c;
	}
	return -1;
}
function Oa({ derivatives: e, keptByAge: t, month: n, parameters: r }, i) {
	let { fitnessWeight: a } = r, o = e.fitness(i);
	return (1 - a + a * o / (1 + o)) * t[n - e.month(i)];
}
function ka({ keptByAge: e, parameters: { ageSpread: t } }) {
	for (let n = 0; n < e.length; n++) {
		let r = t === 0 || n <= 2 ? 0 : A(n / 2) / t;
		e[n] = j(-.5 * r * r);
	}
}
function Aa({ derivatives: e }, t, n) {
	let r = -1;
	for (let i = 0; i < 4 && e.count > 0; i++) {
		r = Math.floor(t.uniform(n, 48 + i) * e.count);
		let a = e.parent(r);
		if (a >= 0) return a;
	}
	return r;
}
// src/lib/model/submodels/disclosure.ts
const ja = Math.sqrt(10);
function Ma(e, t) {
	let { bases: n, flows: r, parameters: i } = e, a = e.random.stream(B, z.disclosure), o = n.id[t], s = n.trainingFlop[t], c = n.open[t] === 1 ? i.disclosureOpen : i.disclosureClosed, l = Na(e, n.covered[t], s) && a.uniform(o, 1) < i.silenceAboveLine;
	n.disclosed[t] = +(!l && a.uniform(o, 0) < c), n.disclosed[t] === 0 && (r.undisclosedReleases += 1);
	let u = Pa(e);
	s > u && s <= u * ja ? (r.releasesAboveLine += 1, r.disclosedAboveLine += n.disclosed[t]) : s <= u && s > u / ja && (r.releasesBelowLine += 1);
}
function Na({ laws: e }, t, n) {
	for (let r of e) for (let e = 0; e < r.tiers.length; e++) {
		let i = r.tiers[e].lineFlop;
		if (t & 1 << r.firstTierBit + e && i > 0 && n <= i * 10) return !0;
	}
	return !1;
}
function Pa({ laws: e }) {
	let t = 0;
	for (let n of e) if (n.inForce) for (let { lineFlop: e } of n.tiers) e < 1e40 && (t = Math.max(t, e));
	return t > 0 ? t : 1e25;
}
function Fa(e, t, n, r, i, a, o) {
	let { bases: s, developers: c, parameters: l } = e, u = c.revenueUsd[s.developer[n]], d = 1, f = 0;
	for (let e of t) {
		if (!(r.laws & 1 << e.index)) continue;
		let t = 1 - O(1 - e.developerDetection, 12 * l.dutyHorizonYears);
		f += t * l.perceivedSeverity * e.penaltyUsd(u, o), d *= 1 - t;
	}
	return f + (1 - d) * (i + .5 * a);
}
// src/lib/model/submodels/facts.ts
const K = {
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
function Ia(e, t, n, r, i, a, o) {
	let { bases: s, developers: c, market: l } = e, u = s.developer[t];
	return K.trainingFlop = n, K.trainingCostUsd = r, K.developerRevenueUsd = c.revenueUsd[u], K.developerKind = c.kind[u], K.home = c.home[u], K.markets = o, K.open = i, K.gated = a, K.freeLicence = s.freeLicence[t] === 1, K.capability = ma(e, Re(n), e.month, 0), K.reachShare = l.closedUsers[u] + l.openUsers[u], K;
}
function La(e, t) {
	let { bases: n } = e;
	return Ia(e, t, n.trainingFlop[t], n.trainingCostUsd[t], n.open[t] === 1, n.gated[t] !== 0, n.markets[t]);
}
// src/lib/model/submodels/obligation.ts
var Ra = class {
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
		this.covered = 0, this.laws = 0, this.firstUsd = 0, this.perModelUsd = 0, this.perYearUsd = 0, this.perAdopterUsd = 0, this.delayMonths = 0, this.reviewMonths = 0, this.rejectProbability = 0, this.liabilityShare = 0, this.mayPublish = !0, this.opensAfterMonths = 0, this.subsidyUsd = 0, this.approvals.length = 0, this.heaviestFirstUsd.fill(0), this.heaviestPerYearUsd.fill(0);
	}
	weighedUsd(e) {
		return this.firstUsd + this.perModelUsd + e * this.perYearUsd;
	}
};
function za(e, t, n, r, i, a = new Ra(e.laws.length)) {
	a.clear(), Ba.month = i, Ba.frontierFlop = e.circumstances.frontierFlop, Ba.openFrontierFlop = e.circumstances.openFrontierFlop, Ba.incidents = e.circumstances.incidents;
	for (let i of t) i.inForce && i.reaches(r.home, r.markets) && Va(e, i, n, r, a);
	return a;
}
const Ba = {
	month: -0,
	frontierFlop: -0,
	openFrontierFlop: -0,
	incidents: 0
};
function Va(e, t, n, r, i) {
	let { developers: a, parameters: o } = e, s = t.index, c = -1, l = 0, u = 0;
	for (let n = 0; n < t.tiers.length; n++) {
		let a = t.tiers[n];
		if (!a.coversModel(r, Ba)) continue;
		if (a.subsidy.shareOfTraining > 0) {
			Ua(a, r, i);
			continue;
		}
		let d = a.shareOwedOnModel(r);
		if (d === 0) continue;
		i.covered |= 1 << t.firstTierBit + n, i.laws |= 1 << s, i.liabilityShare = Math.min(1, i.liabilityShare + a.liability.developer), Ha(e, t, a, t.firstTierBit + n, r, i);
		let f = a.dutiesOnModel, p = d * o.dutyCostScale, m = p * f.firstUsd, h = p * f.perYearUsd, g = p * (f.perModelUsd + f.shareOfTraining * r.trainingCostUsd);
		i.perAdopterUsd = Math.max(i.perAdopterUsd, p * f.perAdopterUsd), u = Math.max(u, f.delayMonths);
		let _ = m + g + o.dutyHorizonYears * h;
		_ > c && (c = _, i.heaviestFirstUsd[s] = m, i.heaviestPerYearUsd[s] = h, l = g);
	}
	let d = n * e.laws.length + s;
	i.firstUsd += Math.max(0, i.heaviestFirstUsd[s] - a.paidFirstUsd[d]), i.perYearUsd += Math.max(0, i.heaviestPerYearUsd[s] - a.owedPerYearUsd[d]), i.perModelUsd += l, i.delayMonths = Math.max(i.delayMonths, u);
}
function Ha(e, t, n, r, i, a) {
	if (n.approval !== null) {
		a.approvals.push({
			bit: r,
			tier: n,
			law: t
		});
		let i = n.approval.reviewMonths + Wa(e, r);
		a.reviewMonths = Math.max(a.reviewMonths, i), a.rejectProbability = 1 - (1 - a.rejectProbability) * (1 - n.approval.rejectProbability);
	}
	n.mayPublish(i, Ba, 0) || (a.mayPublish = !1, a.opensAfterMonths = Math.max(a.opensAfterMonths, n.opensAfterMonths));
}
function Ua({ subsidy: e }, t, n) {
	n.subsidyUsd += Math.min(e.mostPerModelUsd, e.shareOfTraining * t.trainingCostUsd);
}
function Wa({ month: e, reviewersFree: t }, n) {
	let r = t.get(n);
	if (r === void 0) return 0;
	let i = Infinity;
	for (let e of r) i = Math.min(i, e);
	return Math.max(0, i - e);
}
function Ga(e, t, n) {
	let { circumstances: r, laws: i } = e;
	return i.every((e) => !e.inForce || !e.reaches(t.home, t.markets) || e.tiers.every((e) => !e.coversModel(t, r) || e.shareOwedOnModel(t) === 0 || e.mayPublish(t, r, n)));
}
// src/lib/model/submodels/options.ts
const Ka = (1 << S.length) - 1, qa = T.indexOf("awaiting approval"), Ja = T.indexOf("compliance beyond budget"), Ya = T.indexOf("compliance exceeds gain"), Xa = T.indexOf("liability exceeds gain"), Za = [
	w.open,
	w.staged,
	w.gated,
	w.closed
], Qa = {
	flop: -0,
	weights: 0,
	markets: 0,
	ignoring: !1
}, $a = new Ra(31);
function eo(e, t, n, r, i, a, o = null) {
	let { bases: s, developers: c, parameters: l } = e, u = {
		world: e,
		laws: t,
		fearedLaws: l.lineUncertainty > 0 ? o : null,
		row: n,
		month: r,
		wishedFlop: k(s.wishedLog10Flop[n]),
		sunk: a
	}, d = {
		flop: i[0],
		weights: s.openness[n] > 0 ? w.open : w.closed,
		markets: Ka & ~s.barred[n],
		ignoring: !1
	};
	if (!(t.some((e) => e.inForce) || u.fearedLaws?.some((e) => e.inForce) === !0)) return {
		option: so(to(u), {
			...d,
			markets: Ka
		}),
		reason: 0
	};
	let f = so(u, d);
	if (io(f.obligation) && u.fearedLaws === null && d.markets === Ka) return {
		option: f,
		reason: 0
	};
	let p = { ...d }, m = f.gainUsd, h = c.lawAbiding[s.developer[n]] === 1 ? [!1] : [!1, !0], g = ho(t).filter((e) => (e & s.barred[n]) === 0);
	for (let e of g.length > 0 ? g : [d.markets]) for (let t of i) if (uo(u, t, e) > m) for (let n of Za) for (let r of h) {
		Qa.flop = t, Qa.weights = n, Qa.markets = e, Qa.ignoring = r;
		let i = co(u, Qa, $a);
		i > m && (m = i, Object.assign(p, Qa));
	}
	let _ = !(m >= 0);
	return !_ && ro(p, {
		...d,
		markets: Ka
	}) ? {
		option: f,
		reason: 0
	} : {
		option: _ ? null : so(u, p),
		reason: no(u, f)
	};
}
function to(e) {
	return {
		...e,
		laws: [],
		fearedLaws: null
	};
}
function no(e, t) {
	let { world: n, row: r, wishedFlop: i } = e, a = co(to(e), {
		...t,
		markets: Ka
	}, $a), { bases: o, developers: s, parameters: c } = n, { obligation: l } = t, u = l.weighedUsd(c.dutyHorizonYears), d = t.open ? l.liabilityShare * c.expectedHarmShare * ao(n, r, i, t.flop) : 0, f = a - t.gainUsd - u - d;
	return d > u && d > f ? Xa : l.approvals.length > 0 && f > u ? qa : u > s.largestRunUsd[o.developer[r]] ? Ja : Ya;
}
function ro(e, t) {
	return e.flop === t.flop && e.weights === t.weights && e.markets === t.markets && e.ignoring === t.ignoring;
}
function io(e) {
	return e.weighedUsd(1) === 0 && e.perAdopterUsd === 0 && e.delayMonths === 0 && e.approvals.length === 0 && e.liabilityShare === 0 && e.subsidyUsd === 0 && e.mayPublish;
}
function ao(e, t, n, r) {
	let i = e.parameters.revenueExponent;
	return n * oo(e, t) / i * (r === n ? 1 : O(r / n, i));
}
function oo({ bases: e, pricePerFlopUsd: t }, n) {
	return e.trainingCostUsd[n] > 0 ? e.trainingCostUsd[n] / e.trainingFlop[n] : t;
}
function so(e, t) {
	let n = new Ra(e.world.laws.length), r = co(e, t, n), { flop: i, weights: a, markets: o, ignoring: s } = t;
	return {
		flop: i,
		weights: a,
		markets: o,
		ignoring: s,
		open: a === w.open,
		gainUsd: r,
		obligation: n
	};
}
function co(e, t, n) {
	if (e.fearedLaws === null) return lo(e, e.laws, t, n);
	let r = e.world.parameters.lineUncertainty, i = lo(e, e.fearedLaws, t, n);
	return (1 - r) * lo(e, e.laws, t, n) + r * i;
}
function lo({ world: e, row: t, month: n, wishedFlop: r, sunk: i }, a, o, s) {
	let { bases: c, parameters: l } = e, { flop: u, weights: d, markets: f, ignoring: p } = o, m = u * oo(e, t), h = d === w.open, g = d === w.gated || d === w.staged, _ = Ia(e, t, u, m, h, g, f);
	if (za(e, a, c.developer[t], _, n, s), !mo(d, p, s)) return -Infinity;
	let v = po(e, f), y = ao(e, t, r, u), b = p || c.permission[t] === N.granted, x = p ? 0 : (c.delayed[t] === 1 ? 0 : s.delayMonths) + (b ? 0 : s.reviewMonths), ee = b ? 0 : s.rejectProbability, te = x === 0 ? 1 : O(1 - l.valueDecay, x), ne = d === w.staged ? O(1 - l.valueDecay, s.opensAfterMonths) : 0, re = y * (1 + (h ? 1 : g ? l.gatedPremium + (1 - l.gatedPremium) * ne : 0) * c.openness[t]) * v * te * (1 - ee), ie = h ? 1 : g ? 1 - l.gatedControl * (1 - ne) : 0, ae = ie * s.liabilityShare * l.expectedHarmShare * y * v, oe = ie > 0 ? s.perAdopterUsd * e.expectedAdopters : 0, se = s.weighedUsd(l.dutyHorizonYears) + oe, ce = p ? Fa(e, a, t, s, se, h ? 0 : re, m) : se;
	return re + s.subsidyUsd * (h ? 1 : ne) - ce - ae - (i ? 0 : m);
}
function uo({ world: e, laws: t, fearedLaws: n, row: r, wishedFlop: i, sunk: a }, o, s) {
	if (t.some(fo) || n?.some(fo) === !0) return Infinity;
	let c = Math.max(0, e.bases.openness[r]), l = a ? 0 : o * oo(e, r);
	return ao(e, r, i, o) * (1 + c) * po(e, s) - l;
}
function fo(e) {
	return e.inForce && e.tiers.some((e) => e.subsidy.shareOfTraining > 0);
}
function po({ demandShare: e }, t) {
	let n = 0;
	for (let r = 0; r < S.length; r++) t & 1 << r && (n += e[r]);
	return n;
}
function mo(e, t, n) {
	if (t && n.laws === 0) return !1;
	switch (e) {
		case w.open: return n.mayPublish || t;
		case w.gated: return n.laws !== 0;
		case w.staged: return !t && !n.mayPublish && n.opensAfterMonths < Infinity;
		default: return !0;
	}
}
function ho(e) {
	let t = [];
	for (let n = 0; n < S.length; n++) {
		let r = Ka & ~(1 << n);
		e.some((e) => e.inForce && e.reaches(-1, 1 << n) && !e.reaches(-1, r)) && t.push(1 << n);
	}
	let n = [Ka];
	for (let e of t) for (let t of [...n]) (t & ~e) !== 0 && n.push(t & ~e);
	return n;
}
// src/lib/model/submodels/release.ts
const go = L.indexOf("in-training"), _o = L.indexOf("awaiting-approval"), vo = L.indexOf("abandoned"), yo = L.indexOf("withheld"), bo = L.indexOf("released-open"), xo = L.indexOf("released-gated"), So = L.indexOf("released-closed"), Co = [de.indexOf("frontier-closed"), de.indexOf("frontier-open")];
function wo(e) {
	let { bases: t, month: n } = e;
	for (let r = 0; r < t.count; r++) {
		if (t.month[r] !== n) continue;
		let i = t.fate[r];
		(i === go || i === _o && t.permission[r] === N.granted) && To(e, r);
	}
}
function To(e, t) {
	let { bases: n, developers: r, month: i } = e;
	if (r.active[n.developer[t]] === 0) {
		n.fate[t] = vo;
		return;
	}
	let { option: a, reason: o } = eo(e, e.laws, t, i, [n.trainingFlop[t]], !0);
	if (o !== 0 && n.reason[t] === 0 && (n.reason[t] = o), a === null) n.fate[t] = yo, e.flows.abandonedRuns += 1;
	else if (n.open[t] = +!!a.open, n.gated[t] = a.weights === w.gated ? 1 : a.weights === w.staged ? 2 : 0, n.markets[t] = a.markets, n.ignoredLaws[t] = a.ignoring ? a.obligation.laws : 0, !a.ignoring && a.obligation.approvals.length > 0 && n.permission[t] === N.notAsked) n.permission[t] = N.waiting, n.fate[t] = _o, n.arrival[t] = i + e.random.stream(B, z.approval).uniform(n.id[t], 0);
	else {
		if (!a.ignoring && n.delayed[t] === 0 && a.obligation.delayMonths > 0) {
			n.delayed[t] = 1;
			let r = Math.floor(a.obligation.delayMonths + e.random.stream(B, z.runTraits).uniform(n.id[t], 4));
			if (r > 0) {
				n.month[t] = i + r;
				return;
			}
		}
		a.ignoring ? e.flows.releasesInBreach += 1 : Do(e, t, a), Eo(e, t, a), Oo(e, t, a.open, a.markets, a.obligation.covered);
	}
}
function Eo(e, t, { obligation: n, weights: r }) {
	r === w.open && n.subsidyUsd !== 0 && (e.developers.subsidyUsd[e.bases.developer[t]] += n.subsidyUsd, e.flows.subsidyUsd += n.subsidyUsd);
}
function Do(e, t, { obligation: n }) {
	let { developers: r } = e, i = e.bases.developer[t];
	r.complianceUsd[i] += n.firstUsd + n.perModelUsd, e.flows.developerComplianceUsd += n.firstUsd + n.perModelUsd;
	for (let t = 0; t < e.laws.length; t++) {
		let a = i * e.laws.length + t;
		r.paidFirstUsd[a] = Math.max(r.paidFirstUsd[a], n.heaviestFirstUsd[t]), r.owedPerYearUsd[a] = Math.max(r.owedPerYearUsd[a], n.heaviestPerYearUsd[t]), n.laws & 1 << t && (r.coveredMonth[a] = e.month);
	}
}
function Oo(e, t, n, r, i) {
	let { bases: a, developers: o, month: s } = e, c = a.id[t], l = a.gated[t] !== 0;
	a.fate[t] = n ? bo : l ? xo : So, a.month[t] = s, a.open[t] = +!!n, a.markets[t] = r, a.covered[t] = i, a.parameterCount[t] = Math.sqrt(a.trainingFlop[t] / 120), a.developerRevenueUsd[t] = o.revenueUsd[a.developer[t]];
	let u = e.random.stream(B, z.runTraits).normal(c, 3), d = ma(e, a.log10Flop[t], a.trainedMonth[t], u);
	a.capability[t] = d, a.safeguards[t] = _a(e, t, n || l, i), (n || l) && (a.openRows[a.openCount++] = t, e.lineage.reserve(t + 1), e.lineage.addModel(), ko(e, t)), Ma(e, t), Mn(e, t), Ao(e, t);
}
function ko(e, t) {
	let { bases: n, parameters: r } = e, i = e.random.stream(B, z.baseFit);
	for (let e = 0; e < r.niches; e++) {
		let a = r.fitSpread * i.normal(n.id[t], e);
		n.fit[t * r.niches + e] = a, n.appeal[t * r.niches + e] = j(r.qualityWeight * n.capability[t] + a);
	}
}
function Ao(e, t) {
	let { bases: n, developers: r, flows: i } = e, a = n.open[t] === 1, o = n.trainingFlop[t], s = 24 + e.month;
	e.frontierFlop = Math.max(e.frontierFlop, o), e.frontierCapability[s] = Math.max(e.frontierCapability[s], n.capability[t]), a && jo(e, t), n.gated[t] !== 0 && (i.gatedReleases += 1), i.releases += 1, i.trainingFlop += o, a && (i.openReleases += 1), n.covered[t] !== 0 && (i.coveredReleases += 1, Co.includes(r.kind[n.developer[t]]) || (i.collateralReleases += 1)), n.openness[t] > 0 && !a && (i.closedByRule += 1), n.markets[t] !== Ka && (i.withheldFromMarket += 1);
}
function jo(e, t) {
	let { bases: n } = e, r = 24 + e.month;
	e.openFrontierFlop = Math.max(e.openFrontierFlop, n.trainingFlop[t]), e.openFrontierCapability[r] = Math.max(e.openFrontierCapability[r], n.capability[t]);
}
function Mo({ developers: e, parameters: t }, n, r) {
	let i = e.revenueUsd[n], a = i > 0 && r > 0 ? t.passThrough * r / i : 0;
	return e.priceMarkUp[n] = Math.min(1, a), e.priceMarkUp[n] * i;
}
function No({ developers: e, market: t }) {
	let n = 0, r = 0;
	for (let i = 0; i < e.count; i++) n += t.closedUsers[i] * e.priceMarkUp[i], r += t.closedUsers[i];
	return r > 0 ? n / r : 0;
}
function Po(e) {
	let { developers: t, parameters: n } = e;
	Io(e);
	let r = 0, i = 0;
	for (let e = 0; e < t.count; e++) t.active[e] !== 0 && (r = Math.max(r, t.largestRunUsd[e]), i += t.capitalShare[e]);
	let a = A(n.spendGrowth) / 12;
	for (let o = 0; o < t.count; o++) {
		if (t.active[o] === 0) continue;
		let s = t.largestRunUsd[o], c = Lo(e, o), l = Ro(e, o, c - Mo(e, o, c), i), u = A(r / s), d = a + n.followerCatchUp / 12 * u, f = 1 - s / l, p = l > 0 ? Math.max(-.1, d * f) : -.1;
		t.largestRunUsd[o] = s * j(p);
	}
	e.serviceMarkUp = No(e);
}
function Fo(e) {
	let { bases: t, developers: n } = e;
	Io(e);
	for (let e = 0; e < t.count; e++) t.developerRevenueUsd[e] = n.revenueUsd[t.developer[e]];
}
function Io(e) {
	let { developers: t, market: n, month: r, parameters: i } = e, { fullMarketUsd: a, marketUsd: o } = i;
	n.spendingUsd = a / (1 + (a / o - 1) * O(i.demandGrowth, -r / 12));
	let s = 0, c = 0;
	for (let e = 0; e < t.count; e++) s += n.closedUsers[e], c += n.closedUsers[e] * n.markup[e];
	let l = c > 0 ? s / c : 0;
	for (let e = 0; e < t.count; e++) {
		let r = n.closedUsers[e] * n.markup[e] * l + i.openCapture * n.openUsers[e];
		t.revenueUsd[e] = t.active[e] === 1 ? n.spendingUsd * r : 0;
	}
}
function Lo({ developers: e, flows: t, laws: n, month: r }, i) {
	let a = 0;
	for (let t = 0; t < n.length; t++) {
		let o = i * n.length + t;
		r - e.coveredMonth[o] > 36 && (e.owedPerYearUsd[o] = 0), n[t].inForce && (a += e.owedPerYearUsd[o]);
	}
	return t.developerComplianceUsd += a / 12, e.spreadDutiesUsd[i] = e.spreadDutiesUsd[i] * .9166666666666666 + e.complianceUsd[i] - e.subsidyUsd[i], e.complianceUsd[i] = 0, e.subsidyUsd[i] = 0, a + e.spreadDutiesUsd[i];
}
function Ro(e, t, n, r) {
	let { developers: i, market: a, parameters: o } = e, s = Math.max(0, i.revenueUsd[t] - n), c = o.capitalShare * a.spendingUsd * (i.capitalShare[t] / r);
	return o.trainingShareOfRevenue * s + c;
}
// src/lib/model/submodels/training.ts
const zo = L.indexOf("in-training"), Bo = L.indexOf("abandoned");
function Vo(e) {
	Ho(e, e.month, (t, n) => Ko(e, Wo(e, t, e.month, n)));
}
function Ho(e, t, n) {
	let { developers: r, parameters: i } = e, a = e.random.stream(t, z.planning), o = Uo(e);
	for (let t = 0; t < r.count; t++) {
		if (r.active[t] === 0) continue;
		let s = Re(r.largestRunUsd[t] / e.pricePerFlopUsd), c = i.runsPerYear * k(-i.cadenceSlope * (o - s));
		if (a.uniform(r.id[t], 0) >= c / 12) continue;
		let l = a.uniform(r.id[t], 2) < i.flagshipShare ? 0 : i.runDepthOrders * a.uniform(r.id[t], 1);
		n(t, Math.max(22, s - l));
	}
}
function Uo({ developers: e, pricePerFlopUsd: t }) {
	let n = 0;
	for (let t = 0; t < e.count; t++) e.active[t] === 1 && (n = Math.max(n, e.largestRunUsd[t]));
	return Re(n / t);
}
function Wo(e, t, n, r) {
	let { bases: i, developers: a, parameters: o } = e, s = i.add(), c = ot(a.id[t], n), l = e.random.stream(B, z.runTraits);
	return i.id[s] = c, i.developer[s] = t, i.wishedLog10Flop[s] = r, i.openness[s] = Go(e, a.kind[t]) + o.opennessSpread * l.normal(c, 0), i.freeLicence[s] = +(l.uniform(c, 1) < o.freeLicenceShare), s;
}
function Go(e, t) {
	let { parameters: n } = e;
	switch (de[t]) {
		case "frontier-closed": return n.opennessFrontierClosed;
		case "frontier-open": return n.opennessFrontierOpen;
		case "challenger": return n.opennessChallenger;
		default: return n.opennessPublic;
	}
}
function Ko(e, t) {
	let { bases: n, month: r, parameters: i } = e, a = k(n.wishedLog10Flop[t]), o = [a];
	if (e.random.stream(-1e3, z.runTraits).uniform(n.id[t], 2) >= i.friction) {
		let t = i.lineUncertainty > 0 ? [...e.foreseenLaws, ...e.fearedLaws] : e.foreseenLaws;
		for (let e of t) if (e.inForce) for (let t of e.tiers) t.lineFlop < a && t.lineFlop > a * .001 && o.push(t.lineFlop);
	}
	let s = r + i.runLeadMonths, { option: c, reason: l } = eo(e, e.foreseenLaws, t, s, o, !1, e.fearedLaws);
	n.reason[t] = l, c === null ? (n.fate[t] = Bo, n.month[t] = r, e.flows.abandonedRuns += 1) : (qo(e, t, c.flop === a ? n.wishedLog10Flop[t] : Re(c.flop), s), n.trainingFlop[t] = c.flop, n.trainingCostUsd[t] = c.flop * e.pricePerFlopUsd, c.flop < a && (e.flows.bunchedRuns += 1));
}
function qo(e, t, n, r) {
	let { bases: i } = e;
	i.fate[t] = zo, i.log10Flop[t] = n, i.trainingFlop[t] = k(n), i.trainingCostUsd[t] = i.trainingFlop[t] * e.pricePerFlopUsd, i.trainedMonth[t] = r, i.month[t] = r;
}
function Jo(e) {
	e.demandShare[0] = e.parameters.demandShareUs, e.demandShare[1] = e.parameters.demandShareEu, e.demandShare[2] = 1 - e.parameters.demandShareUs - e.parameters.demandShareEu, Yo(e), ka(e), Xo(e), da(e), Zo(e), Qo(e), $o(e), es(e), tr(e), Fo(e), ut(e.flows);
}
function Yo(e) {
	let { nicheShare: t } = e, n = 0;
	for (let e = 0; e < t.length; e++) n += t[e] = O(e + 1, -.7);
	for (let e = 0; e < t.length; e++) t[e] /= n;
}
function Xo(e) {
	let { parameters: t } = e, n = Math.max(...Ai.map(([, e]) => e)), r = Re(t.spendGrowth * t.priceFactorPerYear) / 12 + Re(2) / t.algorithmicHalvingMonths;
	for (let t = 0; t <= 24; t++) e.frontierCapability[24 - t] = n - 24 - r * t, e.openFrontierCapability[24 - t] = -Infinity;
	e.frontierFlop = k(n);
}
function Zo(e) {
	let { developers: t, parameters: n } = e, r = e.random.stream(B, z.developerTraits), i = Ai.slice(0, n.initialDevelopers), a = 0;
	i.forEach(([, i, o, s], c) => {
		let l = t.add();
		t.kind[l] = de.indexOf(o);
		let u = at(t.kind[l], 0, c);
		t.id[l] = u, t.home[l] = S.indexOf(s), t.active[l] = 1, t.largestRunUsd[l] = k(i + n.budgetLeadOrders) * e.pricePerFlopUsd, t.capitalShare[l] = Math.sqrt(t.largestRunUsd[l]), t.reputation[l] = n.userReputation * (r.normal(u, 3) + (i - 24)), t.lawAbiding[l] = +(r.uniform(u, 4) < n.lawAbidingShare), a += t.capitalShare[l];
	});
	for (let e = 0; e < t.count; e++) t.capitalShare[e] /= a;
}
function Qo(e) {
	let { bases: t, developers: n, market: r, parameters: i } = e, a = e.random.stream(B, z.planning), o = (1 << S.length) - 1;
	r.reserve(n.count);
	let s = n.count;
	for (let r = 0; r < s; r++) {
		let s = Ai[r][1];
		for (let c = 0; c < 3; c++) {
			let l = n.id[r], u = c === 0 ? 0 : i.runDepthOrders * a.uniform(l, 2 * c), d = 1 + c * 6 + Math.floor(6 * a.uniform(l, 2 * c + 1)), f = Wo(e, r, -100 - d, Math.max(22, s - u));
			qo(e, f, t.wishedLog10Flop[f], -d), Oo(e, f, t.openness[f] > 0, o, 0), t.month[f] = -d, Sa(e, f);
		}
	}
}
function $o(e) {
	let { runLeadMonths: t } = e.parameters;
	for (let n = -t; n < 0; n++) Ho(e, n, (r, i) => {
		qo(e, Wo(e, r, n, i), i, n + t);
	});
}
function es(e) {
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
	], l = Ni(r), u = e.random.stream(B, z.fineTunerTraits), d = 0, f = 0;
	C.forEach((r, i) => {
		let a = Math.round(f * t.count);
		f += s[i];
		let o = i === C.length - 1 ? t.count : Math.round(f * t.count), p = 0;
		for (let r = 0; r < n.length; r++) {
			p += n[r];
			let s = r === n.length - 1 ? o : a + Math.round(p * (o - a)), f = d;
			for (; d < s; d++) t.kind[d] = i, t.niche[d] = r, t.groupStart[d] = f, t.groupSize[d] = s - f, t.home[d] = ca(u.uniform(d, 0), e.demandShare), t.skill[d] = u.normal(d, 1), t.budgetUsd[d] = l[i] * j(.8 * u.normal(d, 2)), t.leaks[d] = +(u.uniform(d, 3) < c[i]), t.active[d] = 1, e.activeByKind[i] += 1;
		}
	}), ts(e);
}
function ts(e) {
	let { fineTuners: t } = e;
	ra(e);
	let n = e.random.stream(B, z.candidates);
	t.base.fill(-1);
	for (let r = 0; r < t.count; r++) na(e, r, ta(e, n, r));
}
// src/lib/model/policies/combine.ts
const ns = [
	"line",
	"coversModel",
	"shareOwedOnModel",
	"mayPublish",
	"makesProvider",
	"regulatesUse",
	"modificationLine",
	"shareOwedOnModification"
];
function rs(e) {
	let t = {};
	for (let n of ns) t[n] = e.filter(({ instrument: e }) => e.answers[n] !== void 0);
	return t;
}
const is = {
	developer: -0,
	modifier: -0,
	deployer: -0,
	commercialOnly: !1
};
var as = class {
	id;
	settings;
	lineFlop = Infinity;
	approval;
	liability;
	dutiesOnModel;
	dutiesOnModification;
	dutiesOnUse;
	opensAfterMonths;
	subsidy;
	withAnswer;
	constructor(e, t) {
		this.id = e, this.settings = t, this.withAnswer = rs(t), this.approval = this.firstAnswer((e, t) => e.approval?.(t)) ?? null, this.liability = this.firstAnswer((e, t) => e.liability?.(t)) ?? is, this.dutiesOnModel = this.sumOfDuties((e, t) => e.dutiesOnModel?.(t)), this.dutiesOnModification = this.sumOfDuties((e, t) => e.dutiesOnModification?.(t)), this.dutiesOnUse = this.sumOfDuties((e, t) => e.dutiesOnUse?.(t)), this.opensAfterMonths = t.reduce((e, { instrument: t, values: n }) => Math.max(e, t.answers.opensAfterMonths?.(n) ?? 0), 0), this.subsidy = t.reduce((e, { instrument: t, values: n }) => {
			let r = t.answers.subsidy?.(n);
			return r === void 0 ? e : {
				shareOfTraining: e.shareOfTraining + r.shareOfTraining,
				mostPerModelUsd: e.mostPerModelUsd + r.mostPerModelUsd
			};
		}, {
			shareOfTraining: -0,
			mostPerModelUsd: -0
		});
	}
	moveLine(e) {
		let t = Infinity;
		for (let { instrument: n, values: r } of this.withAnswer.line) t = n.answers.line?.(r, t, e) ?? t;
		this.lineFlop = t;
	}
	coversModel(e, t) {
		let n = !1;
		for (let { instrument: r, values: i } of this.withAnswer.coversModel) {
			let a = r.answers.coversModel?.(i, e, this.lineFlop, t);
			if (a === !1) return !1;
			a === !0 && (n = !0);
		}
		return n;
	}
	shareOwedOnModel(e) {
		let t = 1;
		for (let { instrument: n, values: r } of this.withAnswer.shareOwedOnModel) t = Math.min(t, n.answers.shareOwedOnModel?.(r, e) ?? 1);
		return t;
	}
	mayPublish(e, t, n) {
		for (let { instrument: r, values: i } of this.withAnswer.mayPublish) if (r.answers.mayPublish?.(i, e, t, n) === !1) return !1;
		return !0;
	}
	coversModification(e) {
		return this.makesProvider(e) || this.regulatesUse(e);
	}
	makesProvider(e) {
		for (let { instrument: t, values: n } of this.withAnswer.makesProvider) if (t.answers.makesProvider?.(n, e) === !0) return !0;
		return !1;
	}
	regulatesUse(e) {
		for (let { instrument: t, values: n } of this.withAnswer.regulatesUse) if (t.answers.regulatesUse?.(n, e) === !0) return !0;
		return !1;
	}
	modificationLine(e, t) {
		let n = Infinity;
		for (let { instrument: r, values: i } of this.withAnswer.modificationLine) {
			let a = r.answers.modificationLine?.(i, e, t);
			n = Math.min(n, a ?? Infinity);
		}
		return n;
	}
	shareOwedOnModification(e) {
		let t = 1;
		for (let { instrument: n, values: r } of this.withAnswer.shareOwedOnModification) t = Math.min(t, n.answers.shareOwedOnModification?.(r, e) ?? 1);
		return t;
	}
	owedOnModification(e, t) {
		let n = this.shareOwedOnModification(e), r = n > 0 && this.makesProvider(e) ? n : 0, i = n > 0 && this.regulatesUse(e) ? n : 0, { dutiesOnModification: a, dutiesOnUse: o } = this;
		t.firstUsd = r * a.firstUsd + i * o.firstUsd, t.perModelUsd = r * a.perModelUsd + i * o.perModelUsd, t.perYearUsd = r * a.perYearUsd + i * o.perYearUsd;
	}
	firstAnswer(e) {
		for (let { instrument: t, values: n } of this.settings) {
			let r = e(t.answers, n);
			if (r !== void 0) return r;
		}
	}
	sumOfDuties(e) {
		let t = Jr;
		for (let { instrument: n, values: r } of this.settings) {
			let i = e(n.answers, r);
			i !== void 0 && (t = {
				firstUsd: t.firstUsd + i.firstUsd,
				perModelUsd: t.perModelUsd + i.perModelUsd,
				shareOfTraining: t.shareOfTraining + i.shareOfTraining,
				perYearUsd: t.perYearUsd + i.perYearUsd,
				perAdopterUsd: t.perAdopterUsd + i.perAdopterUsd,
				delayMonths: t.delayMonths + i.delayMonths
			});
		}
		return t;
	}
}, os = class {
	policy;
	index;
	firstTierBit;
	inForce = !1;
	detection = -0;
	developerDetection = -0;
	legacyMonth;
	settings;
	tiers;
	constructor(e, t, n) {
		this.policy = e, this.index = t, this.firstTierBit = n, this.settings = ss("policy", e.instruments), this.legacyMonth = this.settings.reduce((e, { instrument: t, values: n }) => Math.max(e, t.answers.legacyMonth?.(n) ?? -Infinity), -Infinity), this.tiers = e.tiers.map((e) => new as(e.id, ss("tier", e.instruments)));
	}
	update(e) {
		this.inForce = this.isInForce(e.month), this.detection = 0, this.developerDetection = 0;
		for (let { instrument: t, values: n } of this.settings) this.detection += t.answers.detection?.(n, e.month) ?? 0, this.developerDetection += t.answers.developerDetection?.(n, e.month) ?? 0;
		for (let t of this.tiers) t.moveLine(e);
	}
	foresee(e, t) {
		this.update({
			...e,
			month: t
		}), this.inForce &&= this.settings.every(({ instrument: t, values: n }) => t.answers.foreseeable?.(n, e.month) ?? !0);
	}
	lowerLines(e) {
		for (let t of this.tiers) t.lineFlop *= e;
	}
	isInForce(e) {
		return this.settings.every(({ instrument: t, values: n }) => t.answers.inForce?.(n, e) ?? !0);
	}
	reaches(e, t) {
		return this.settings.every(({ instrument: n, values: r }) => n.answers.reaches?.(r, e, t) ?? !0);
	}
	penaltyUsd(e, t) {
		let n = 0;
		for (let { instrument: r, values: i } of this.settings) n += r.answers.penalty?.(i, e, t) ?? 0;
		return n;
	}
};
function ss(e, t) {
	return ki.filter((t) => t.level === e).map((e) => ({
		instrument: e,
		values: {
			...Object.fromEntries(e.values.map((e) => [e.key, e.default])),
			...t[e.id]
		}
	}));
}
function cs(e) {
	let t = 0, n = e.map((e, n) => {
		let r = new os(e, n, t);
		return t += r.tiers.length, r;
	});
	if (t > 31) throw RangeError(`${t} tiers in one compared world; the most is 31`);
	return n;
}
// src/lib/model/submodels/approval.ts
const ls = L.indexOf("abandoned"), us = L.indexOf("withheld"), ds = T.indexOf("approval refused");
function fs(e) {
	let { bases: t, developers: n, month: r } = e, i = [];
	for (let a = 0; a < t.count; a++) {
		let o = t.permission[a] === N.waiting || t.permission[a] === N.inReview;
		o && n.active[t.developer[a]] === 0 ? (t.permission[a] = N.notAsked, t.fate[a] = ls, t.month[a] = r) : t.permission[a] === N.waiting ? i.push(a) : o && ms(e, a).length === 0 && (t.month[a] = r);
	}
	i.sort((e, n) => t.arrival[e] - t.arrival[n]);
	let a = e.random.stream(B, z.approval);
	for (let n of i) {
		let i = t.id[n], o = t.arrival[n], s = 0;
		for (let [r, { bit: c, tier: l, law: u }] of ms(e, n).entries()) {
			let { constant: d, rejectProbability: f, reviewMonths: p } = l.approval, m = d ? 1 : a.exponential(i, 1 + 2 * r);
			o = Math.max(o, ps(e, c, l, t.arrival[n], m * p)), a.uniform(i, 2 + 2 * r) < f && (s |= hs(u, t.markets[n]));
		}
		t.barred[n] = s, t.permission[n] = (t.markets[n] & ~s) === 0 ? N.refused : N.inReview, t.month[n] = Math.min(32767, Math.max(r, Math.floor(o)));
	}
	for (let n = 0; n < t.count; n++) if (t.month[n] === r) {
		if (t.permission[n] === N.inReview) {
			if (t.permission[n] = N.granted, e.flows.approvals += 1, e.flows.approvalWaitMonths += Math.max(0, r - t.arrival[n]), t.barred[n] === 0) continue;
			t.reason[n] = ds, e.flows.refusals += 1;
		} else t.permission[n] === N.refused && t.fate[n] !== us && (t.fate[n] = us, t.reason[n] = ds, e.flows.refusals += 1);
	}
}
function ps(e, t, n, r, i) {
	let a = e.reviewersFree.get(t);
	a === void 0 && (a = new Float64Array(n.approval.reviewers), e.reviewersFree.set(t, a));
	let o = 0;
	for (let e = 1; e < a.length; e++) a[e] < a[o] && (o = e);
	let s = Math.max(r, a[o]) + i;
	return a[o] = s, s;
}
function ms(e, t) {
	let { bases: n, laws: r, month: i } = e;
	return za(e, r, n.developer[t], La(e, t), i).approvals;
}
function hs(e, t) {
	let n = 0;
	for (let r = 0; r < S.length; r++) t & 1 << r && e.reaches(-1, 1 << r) && (n |= 1 << r);
	return n === 0 ? t : n;
}
// src/lib/model/submodels/audits.ts
function gs(e) {
	let { fineTuners: t, flows: n, laws: r, month: i, parameters: a } = e;
	if (!r.some((e) => e.inForce && e.detection > 0)) return;
	let o = e.random.stream(i, z.audit);
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
}
// src/lib/model/submodels/derivatives.ts
const _s = P.indexOf("adapter"), vs = P.indexOf("fine-tune"), ys = P.indexOf("quantisation"), bs = P.indexOf("merge"), xs = [
	.03,
	.05,
	-.02,
	.03
], Ss = [
	1,
	1,
	0,
	1
];
function Cs(e) {
	let { bases: t, derivatives: n, fineTuners: r, flows: i, lineage: a, market: o, month: s, parameters: c } = e, l = e.random.stream(s, z.parent), u = e.random.stream(s, z.derivativeTraits), d = e.makersPerFineTuner, f = e.referenceCapability(), { niches: p } = c;
	n.reserve(r.count), a.reserve(t.count);
	for (let s = 0; s < r.count; s++) {
		let m = r.building[s];
		if (m < 0) continue;
		let h = ws(e, u.uniform(s, 1)), g = Ea(e, l, s, m, h), _ = h === bs ? Aa(e, l, s) : -1, v = n.add(m, g, _);
		n.maker[v] = s;
		let y = .6 * (_ < 0 ? Ts(e, g) : (Ts(e, g) + n.gain(_)) / 2) + xs[h] + Ss[h] * (.05 * r.skill[s] + .05 * u.normal(s, 0));
		n.setQuality(v, u.exponential(s, 3), y), Es(e, v, m, g, h), _ >= 0 && Ds(e, _), u.uniform(s, 2) < c.parentDeclared && (a.declared += 1), t.familyDerivatives[m] += d, i.derivatives[r.kind[s]] += d, i.derivativesOfKind[h] += d;
		let b = t.capability[m] + y;
		i.qualityWeighted += d * j(b - f);
		let x = r.niche[s];
		b > o.bestOpenInNiche[x] && (o.bestOpenInNiche[x] = b);
		let ee = t.developer[m] * p + x, te = o.downloadUtility[ee];
		Pn(e, m, x, b), o.downloadUtility[ee] > te && (o.downloadRow[ee] = v);
	}
	a.closeMonth();
}
function ws({ parameters: e }, t) {
	let n = t - e.adapterShare;
	return n < 0 ? _s : (n -= e.quantisationShare, n < 0 ? ys : n < e.mergeShare ? bs : vs);
}
function Ts({ derivatives: e }, t) {
	return t < 0 ? 0 : e.gain(t);
}
function Es(e, t, n, r, i) {
	let { derivatives: a, lineage: o } = e, s = r < 0 ? 1 : Math.min(255, a.depth(r) + 1);
	a.describe(t, e.month, i, s), o.depths[s] += 1, o.made[i] += 1, o.addModel(), r >= 0 ? Ds(e, r) : (o.choose(o.baseChildren[n]), o.baseChildren[n] += 1, o.useBase(n, e.makersPerFineTuner));
}
function Ds({ derivatives: e, lineage: t, makersPerFineTuner: n }, r) {
	let i = e.children(r);
	t.choose(i), i === 0 && (t.withChildren[e.kind(r)] += 1), e.addChild(r), e.setUses(r, t.used(e.uses(r), n));
}
// src/lib/model/submodels/know-how.ts
function Os(e) {
	let { fineTuners: t, month: n, parameters: r } = e;
	if (e.complianceExperience === 0) return;
	let i = e.random.stream(n, z.knowHow), a = t.knowHow.slice();
	for (let e = 0; e < t.count; e++) a[e] !== 1 && t.active[e] !== 0 && a[Math.floor(i.uniform(e, 0) * t.count)] === 1 && i.uniform(e, 1) < r.knowHowContagion && (t.knowHow[e] = 1);
}
function ks(e) {
	let { circumstances: t, month: n, parameters: r } = e;
	t.month = n, t.frontierFlop = e.frontierFlop, t.openFrontierFlop = e.openFrontierFlop, t.incidents = e.incidents;
	let i = n + r.runLeadMonths, a = k(-r.lineUncertaintyOrders);
	for (let n of e.laws) n.update(t);
	for (let n of e.foreseenLaws) n.foresee(t, i);
	if (r.lineUncertainty > 0) for (let n of e.fearedLaws) n.foresee(t, i), n.lowerLines(a);
	e.expectedAdopters = As(e), e.lawInForce.fill(0);
	for (let t of e.laws) if (t.inForce) for (let n = 0; n < S.length; n++) t.reaches(n, 1 << n) && (e.lawInForce[n] = 1);
}
function As({ activeByKind: e, bases: t, makersPerFineTuner: n, month: r }) {
	let i = 0;
	for (let e = t.openCount - 1; e >= 0; e--) r - t.month[t.openRows[e]] <= 24 && (i += 1);
	let a = 0;
	for (let t of e) a += t * n;
	return a / (i + 1);
}
// src/lib/model/submodels/projects.ts
const js = T.indexOf("no base"), Ms = T.indexOf("adaptation too dear"), Ns = T.indexOf("compliance beyond budget"), Ps = T.indexOf("compliance exceeds gain"), Fs = T.indexOf("liability exceeds gain"), Is = T.indexOf("feared coverage"), Ls = C.indexOf("start-up"), Rs = [
	1,
	1,
	2,
	2
], zs = [
	0,
	.3,
	.3,
	.3
], q = {
	maker: 0,
	kind: 0,
	valueUsd: -0,
	tokens: -0,
	harmUsd: -0,
	regulatedUse: !1,
	fearsCoverage: !1
};
var Bs = class {
	valueUsd = -0;
	costUsd = -0;
	flopUsd = -0;
	fearUsd = -0;
	gainUsd = -0;
	burden = new Fi();
	reason = 0;
};
const Vs = new Bs(), Hs = new Bs();
function Us(e) {
	let { fineTuners: t, flows: n, month: r, parameters: i } = e;
	t.building.fill(-1);
	let a = e.random.stream(r, z.idea), o = e.random.stream(r, z.project), s = e.random.stream(r, z.candidates), c = Rs.map((e) => e * i.ideasPerYear / 12), l = Ni(i), u = e.makersPerFineTuner, d = 0;
	for (let r = 0; r < t.count; r++) {
		let i = t.kind[r];
		if (t.active[r] === 0 || a.uniform(r, 0) >= c[i]) continue;
		n.ideas[i] += u, n.projectBudgetUsd[i] += u * t.budgetUsd[r], Ws(e, o, r, l[i]);
		let f = t.base[r];
		f < 0 || !Qi(e, r, f) ? (Vs.reason = js, Vs.valueUsd = Gs(e, e.referenceCapability()), Vs.costUsd = 0, Xs(e, s, -1), t.building[r] >= 0 && (d += 1)) : (Ks(e, f, Vs), Vs.burden.covered && (n.coveredProjects[i] += u), Vs.reason === 0 ? Js(e, f, Vs) : Xs(e, s, f), t.building[r] >= 0 && (d += 1));
	}
	e.openActivity = d / t.count, r === 0 && (e.firstOpenActivity = e.openActivity);
}
function Ws(e, t, n, r) {
	let { fineTuners: i, parameters: a } = e, o = i.kind[n];
	q.maker = n, q.kind = o, q.valueUsd = a.projectValueRatio * r * j(a.projectValueSpread * t.normal(n, 0) + .3 * i.skill[n]), q.tokens = a.hobbyistTokens * ji[o] * j(a.tokensSpread * t.normal(n, 1)), q.harmUsd = a.expectedHarmShare * a.projectValueRatio * r, q.regulatedUse = o >= Ls && t.uniform(n, 2) < a.regulatedUseShare, q.fearsCoverage = a.fearedCoverage > 0 && e.lawInForce[i.home[n]] === 1 && i.knowHow[n] === 0 && t.uniform(n, 3) < a.fearedCoverage;
}
function Gs(e, t) {
	let n = t - e.referenceCapability();
	return q.valueUsd * j(e.parameters.capabilityValue * n);
}
function Ks(e, t, n) {
	let { bases: r, fineTuners: i, parameters: a } = e, o = i.budgetUsd[q.maker], s = 6 * r.parameterCount[t] * q.tokens, c = s * e.pricePerFlopUsd * a.rentalMarkUp, { burden: l } = n;
	n.flopUsd = c, n.costUsd = c + zs[q.kind] * o, n.valueUsd = Gs(e, r.capability[t]), Wi(e, l, q.maker, t, s, c, q.harmUsd, q.regulatedUse), n.fearUsd = q.fearsCoverage && !l.covered ? a.fearedDutyUsd : 0, n.gainUsd = n.valueUsd - n.costUsd - l.weighedUsd - l.liabilityUsd - n.fearUsd, n.reason = qs(n, o);
}
function qs({ burden: e, costUsd: t, fearUsd: n, gainUsd: r, valueUsd: i }, a) {
	return t > a || t > i ? Ms : t + e.payUsd > a ? Ns : t + n > a ? Is : r >= 0 ? 0 : n > e.weighedUsd && n > e.liabilityUsd ? Is : e.liabilityUsd > e.weighedUsd ? Fs : Ps;
}
function Js(e, t, { burden: n, costUsd: r, flopUsd: i, valueUsd: a }) {
	let { fineTuners: o, flows: s } = e, c = q.maker, l = e.makersPerFineTuner;
	o.building[c] = t, o.losses[c] = 0, s.complianceUsd[q.kind] += l * n.payUsd, s.valueBuiltUsd += l * (a - r - n.payUsd), n.payUsd > 0 && (o.knowHow[c] = 1, Ys(e, c, n.firstMet), e.complianceExperience += 1 / o.count), n.ignored !== 0 && (o.breachedLaws[c] |= n.ignored, o.breachCostUsd[c] = i);
}
function Ys({ fineTuners: e, laws: t, month: n }, r, i) {
	for (let a = 0; a < t.length; a++) i & 1 << a && (e.paidMonth[r * t.length + a] = n);
}
function Xs(e, t, n) {
	let { fineTuners: r, flows: i, parameters: a } = e, o = q.maker, s = e.makersPerFineTuner, c = q.kind * T.length + Vs.reason, l = Math.max(0, Vs.valueUsd - Vs.costUsd), u = -1, d = 0;
	for (let i = 0; i <= a.peersAsked; i++) {
		let s = i === 0 ? ta(e, t, o) : ea(r, t, o, i, a.homophily);
		s < 0 || s === n || s === u || !$i(e, o, s) || (Ks(e, s, Hs), Hs.reason === 0 && Hs.gainUsd > d && (u = s, d = Hs.gainUsd));
	}
	let f = Zs(e, o);
	u >= 0 && d >= f ? (Ks(e, u, Hs), Js(e, u, Hs), i.diverted[c] += s, i.valueForgoneUsd[q.kind] += s * Math.max(0, l - d)) : f > 0 ? (i.diverted[c] += s, i.valueForgoneUsd[q.kind] += s * Math.max(0, l - f)) : (i.lost[c] += s, i.valueForgoneUsd[q.kind] += s * l, r.losses[o] = Math.min(255, r.losses[o] + 1));
}
function Zs(e, t) {
	let { fineTuners: n, parameters: r } = e, i = e.bestClosed[n.home[t]];
	if (i === -Infinity) return 0;
	let a = .1 * (1 + e.serviceMarkUp) * n.budgetUsd[t];
	return r.apiValueShare * Gs(e, i) - a;
}
// src/lib/model/submodels/staging.ts
const Qs = L.indexOf("released-open");
function $s(e) {
	let { bases: t, developers: n, flows: r, month: i } = e;
	for (let a = 0; a < t.openCount; a++) {
		let o = t.openRows[a];
		t.gated[o] === 2 && n.active[t.developer[o]] !== 0 && Ga(e, La(e, o), i - t.month[o]) && (t.gated[o] = 0, t.open[o] = 1, t.fate[o] = Qs, r.openedLater += 1, jo(e, o), Mn(e, o));
	}
}
// src/lib/model/submodels/developer-audits.ts
function ec(e) {
	let { bases: t, developers: n, laws: r, month: i } = e;
	if (!r.some((e) => e.inForce && e.developerDetection > 0)) return;
	let a = e.random.stream(i, z.developerAudit);
	for (let i = 0; i < t.count; i++) {
		if (t.ignoredLaws[i] === 0 || n.active[t.developer[i]] === 0) continue;
		let o = 0;
		for (let n = 0; n < r.length; n++) t.ignoredLaws[i] & 1 << n && r[n].inForce && a.uniform(t.id[i], o++) < r[n].developerDetection && tc(e, i, n);
	}
}
function tc(e, t, n) {
	let { bases: r, developers: i, flows: a, laws: o, month: s, parameters: c } = e, l = o[n], u = r.developer[t], d = c.perceivedSeverity * l.penaltyUsd(i.revenueUsd[u], r.trainingCostUsd[t]);
	if (a.developerFinesUsd += d, i.complianceUsd[u] += d, r.ignoredLaws[t] &= ~(1 << n), Do(e, t, { obligation: za(e, [l], u, La(e, t), s) }), r.open[t] !== 1) {
		a.withdrawals += 1;
		for (let n = 0; n < S.length; n++) l.reaches(i.home[u], 1 << n) && Nn(e, t, n);
	}
}
// src/lib/model/submodels/incidents.ts
const nc = 1e3;
function rc(e) {
	let { flows: t, parameters: n } = e, r = e.random.stream(B, z.incident);
	e.nextIncidentAt === 0 && (e.nextIncidentAt = r.exponential(0, 0)), e.incidentRateSum += n.incidentsPerYear * Er(e) / 12;
	let i = e.incidents;
	for (; e.incidents < nc && e.incidentRateSum >= e.nextIncidentAt;) e.incidents += 1, e.nextIncidentAt += r.exponential(e.incidents, 0);
	e.incidents >= nc && (e.incidents = Math.max(e.incidents, Math.floor(e.incidentRateSum))), t.incidents += e.incidents - i;
}
// src/lib/model/submodels/legacy.ts
const ic = [
	L.indexOf("released-open"),
	L.indexOf("released-gated"),
	L.indexOf("released-closed")
];
function ac(e) {
	let { bases: t, developers: n, laws: r, month: i } = e;
	if (!r.some((e) => e.inForce && e.legacyMonth === i)) return;
	let a = new Int32Array(n.count).fill(-1);
	for (let e = 0; e < t.count; e++) {
		let r = t.developer[e];
		t.covered[e] === 0 && ic.includes(t.fate[e]) && n.active[r] !== 0 && (a[r] < 0 || t.capability[e] > t.capability[a[r]]) && (a[r] = e);
	}
	let o = r.filter((e) => e.legacyMonth === i);
	for (let n of a) {
		if (n < 0) continue;
		let r = za(e, o, t.developer[n], La(e, n), i);
		r.covered !== 0 && (Do(e, n, { obligation: r }), t.covered[n] = r.covered);
	}
}
// src/lib/model/submodels/traceability.ts
function oc(e) {
	let { bases: t, developers: n, flows: r, laws: i, makersPerFineTuner: a, month: o } = e;
	if (i.some((e) => e.inForce && e.tiers.some((e) => e.dutiesOnModel.perAdopterUsd > 0))) for (let s = 0; s < t.openCount; s++) {
		let c = t.openRows[s], l = t.adopters[c] - t.registered[c];
		if (l <= 0 || t.covered[c] === 0 || t.ignoredLaws[c] !== 0) continue;
		let u = t.developer[c];
		if (n.active[u] === 0) continue;
		t.registered[c] = t.adopters[c];
		let { perAdopterUsd: d } = za(e, i, u, La(e, c), o), f = l * a * d;
		n.complianceUsd[u] += f, r.developerComplianceUsd += f;
	}
}
// src/lib/model/schedule.ts
const sc = [
	da,
	ks,
	ac,
	Vo,
	fs,
	wo,
	$s,
	Yi,
	oc,
	Us,
	Cs,
	Os,
	gs,
	ec,
	er,
	Po,
	aa,
	xa,
	rc
];
// src/lib/model/simulate.ts
function cc(e) {
	return dc(lc(e));
}
function lc({ parameters: e, policies: t, seed: n, replicate: r, generator: i }) {
	let a = new An(n, r, i), o = new gt(e, cs(t), cs(t), cs(t), a);
	return Jo(o), o;
}
function uc(e) {
	ut(e.flows);
	for (let t of sc) t(e);
	dt(e.totals, e.flows);
}
function dc(e) {
	let { months: t } = e, n = new Float64Array(qr.length * t), r = new Float64Array(t * fe.length);
	for (e.month = 0; e.month < t; e.month++) uc(e), qr.forEach((r, i) => {
		let a = r.observe(e);
		if (!Number.isFinite(a)) throw Error(`${r.id} is ${a} in month ${e.month}`);
		n[i * t + e.month] = a === 0 ? 0 : a;
	}), fc(e, r);
	return {
		months: t,
		series: n,
		runs: pc(e),
		lost: e.totals.lost.slice(),
		diverted: e.totals.diverted.slice(),
		providerShares: r
	};
}
function fc(e, t) {
	let { developers: n, market: r } = e, i = 0, a = 0, o = 0;
	for (let e = 0; e < n.count; e++) i += r.closedUsers[e], o += r.openUsers[e], a = Math.max(a, r.closedUsers[e]);
	let s = e.month * fe.length;
	t[s] = Math.min(1, a), t[s + 1] = Math.min(1, i - a), t[s + 2] = Math.min(1, o), t[s + 3] = Math.max(0, 1 - i - o);
}
function pc(e) {
	let { bases: t, developers: n } = e, r = 0;
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
// src/lib/model/version.ts
const mc = "2", hc = /* @__PURE__ */ new WeakMap();
function gc(e) {
	return [...bc(e).values()];
}
function _c(e, t) {
	return bc(e).get(t);
}
function vc(e, t) {
	return _c(e, t)?.declaration;
}
function yc(e, t) {
	let n = e.policy.tiers.map((e) => ({
		id: e.id,
		instruments: Cc(e.instruments)
	})), r = Cc(e.policy.instruments);
	for (let [i, a] of Object.entries(t)) {
		let t = _c(e, i);
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
function bc(e) {
	let t = hc.get(e);
	return t || (t = new Map(xc(e.policy).map((e) => [e.address, e])), hc.set(e, t)), t;
}
function xc(e) {
	if (e.tiers.length === 0) return [];
	let t = ki.filter(({ level: e }) => e === "policy"), n = ki.filter(({ level: e }) => e === "tier");
	return [...t.flatMap((t) => Sc(t, null, e.instruments)), ...e.tiers.flatMap((e) => n.flatMap((t) => Sc(t, e.id, e.instruments)))];
}
function Sc(e, t, n) {
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
function Cc(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, { ...t }]));
}
le.filter(({ contested: e }) => e === !0).map(({ key: e }) => e);
// src/lib/scenarios/packages.ts
const wc = {
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
function J(...e) {
	let t = e.map((e) => wc[e]), n = t.map((e) => e.content).join("; "), r = Tc.map((e) => ({
		key: e,
		range: Ec(t.map((t) => t[e]))
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
const Tc = [
	"fixedUsd",
	"perModelUsd",
	"perYearUsd",
	"delayMonths"
];
function Ec(e) {
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
const Y = .1, X = {
	address: "enforcement.detectionPerYear",
	low: .02,
	central: Y,
	high: .3,
	unit: "probability a year",
	source: "Assumption: no empirical source was found for any of these laws"
}, Dc = {
	address: "enforcement.developersFoundPerYear",
	low: .3,
	central: .9,
	high: .99,
	unit: "probability a year",
	source: "Assumption: base models are few; nobody has measured how soon a breach by their developers comes out"
};
// src/lib/scenarios/preset.ts
function Z({ instruments: e, tiers: t, costRange: n = [], ...r }) {
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
const { duties: Oc, costRange: kc } = J("care"), Ac = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047", jc = Z({
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
			url: Ac
		},
		{
			law: "Cal. SB 1047 (2024), enrolled 3 September 2024",
			provision: "s. 22602: more than 1e26 operations and 100 million USD; modifications of 3e25 and 10 million USD",
			date: "2024-09-03",
			url: Ac
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22603: protocol, shutdown, reasonable care, yearly audit from 2026",
			date: "2024-09-03",
			url: Ac
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22604: owners of computing clusters know their customers",
			date: "2024-09-03",
			url: Ac
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22606: civil penalties where a breach caused harm or an imminent threat",
			date: "2024-09-03",
			url: Ac
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
			detectionPerYear: Y,
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
				...Oc,
				trainingShare: .01
			}
		},
		costRange: [...kc, {
			address: "duties.trainingShare",
			low: 0,
			central: .01,
			high: .03,
			unit: "share",
			source: "Assumption: mark-up on compute for customer checks; nobody has measured it"
		}]
	}],
	costRange: [
		X,
		Dc,
		{
			address: "enforcement.harmfulShare",
			low: .01,
			central: .05,
			high: .2,
			unit: "share",
			source: "Assumption: share of breaches with harm or an imminent threat; no breach was ever tried"
		}
	]
}), Mc = "Cal. SB 53 (2025), ch. 138; Bus. & Prof. Code 22757.10–.16", Nc = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53", Pc = J("transparency"), Fc = J("framework"), Ic = {
	id: "frontier",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		duties: Pc.duties
	},
	costRange: Pc.costRange
}, Lc = {
	id: "large",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26,
			revenueUsd: 5e8
		},
		duties: Fc.duties
	},
	costRange: Fc.costRange
}, Rc = [
	"A state law run as if it covered the whole United States: the model has no states.",
	"Revenue counts affiliates in the law; in the model a developer is one group.",
	"Fines go by severity, up to the maximum: what a developer expects of it is a parameter of the world. They fall on large developers only; the model also fines smaller ones who leave their transparency report undone.",
	"A new model that a developer trains on from an earlier one counts by its own compute alone.",
	"Protection of whistleblowers is left out."
], zc = Z({
	id: "ca-sb-53",
	name: "California SB 53",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "A transparency report with every model above 1e26 operations; a published safety framework from developers who also earn over 500 million USD a year.",
	articles: [
		{
			law: Mc,
			provision: "signed; 22757.11: frontier developer (1e26 operations), large (500 million USD)",
			date: "2025-09-29",
			url: Nc
		},
		{
			law: Mc,
			provision: "22757.12: transparency report, frontier AI framework",
			date: "2025-09-29",
			url: Nc
		},
		{
			law: Mc,
			provision: "22757.15: up to 1 million USD a violation, by severity",
			date: "2025-09-29",
			url: Nc
		}
	],
	sources: ["Assumption: developers could foresee the law once it was signed."],
	limits: Rc,
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
			detectionPerYear: Y,
			fineUsd: 1e6
		}
	},
	tiers: [Ic, Lc],
	costRange: [X, Dc]
}), Bc = Z({
	id: "compute-only-sb-53",
	name: "SB 53 duties without the revenue test (compute only)",
	kind: "counterfactual",
	revision: 2,
	asOf: "2026-11-23",
	summary: "The duties that SB 53 puts on large developers, put on everyone who trains above 1e26 operations.",
	articles: zc.articles,
	sources: zc.sources,
	limits: Rc,
	instruments: zc.policy.instruments,
	tiers: [{
		id: "all-frontier",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: Lc.instruments.duties
		},
		costRange: Lc.costRange
	}],
	costRange: zc.costRange.filter((e) => e.address.startsWith("enforcement."))
}), Vc = {
	developerShare: .5,
	modifierShare: .3,
	deployerShare: .2
}, Hc = "Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner, two tenths on the firm that deploys; no statute fixes shares.", Uc = ["Courts, insurers and settlements are not simulated; makers weigh the expected share.", "Start-ups and enterprises deploy what they make, and so bear two shares; users of finished products bear none."], Wc = Z({
	id: "downstream-liability",
	name: "Downstream liability everywhere",
	kind: "counterfactual",
	revision: 2,
	asOf: "2026-11-23",
	summary: "Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.",
	articles: [],
	sources: [Hc, "Assumption: the start is the day from which Directive (EU) 2024/2853 applies."],
	limits: Uc,
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
				...Vc,
				nonCommercial: "liable"
			}
		}
	}]
}), Gc = J("documentation"), Kc = J("systemic"), qc = {
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
		detectionPerYear: Y,
		fineUsd: 165e5,
		fineTurnoverShare: .03
	}
}, Jc = {
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
		duties: Gc.duties
	},
	costRange: Gc.costRange
}, Q = {
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
		duties: Kc.duties
	},
	costRange: Kc.costRange
}, Yc = (e) => ({
	law: "Regulation (EU) 2024/1689 (AI Act)",
	provision: e,
	date: "2024-06-13",
	url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
}), $ = {
	asOf: "2026-11-23",
	articles: [
		{
			law: "Council of the European Union and European Parliament",
			provision: "political agreement on the AI Act: from this day developers could foresee it",
			date: "2023-12-09"
		},
		Yc("Art. 51–55: duties of providers, systemic risk presumed above 1e25 FLOP"),
		Yc("Art. 53(2), 54(6): relief for free and open-source models, none with systemic risk"),
		Yc("Art. 101: fines up to 3 % of world turnover or 15 million EUR, the higher"),
		Yc("Art. 111(3): models from before 2 August 2025 are brought into line by 2 August 2027"),
		Yc("Art. 113: applies from 2 August 2025, fines from 2 August 2026"),
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
	costRange: [X, Dc]
}, Xc = Z({
	...$,
	id: "eu-ai-act",
	name: "EU AI Act: general-purpose chapter",
	kind: "real",
	revision: 2,
	summary: "Documentation for models above 1e23 FLOP, lighter for open ones; evaluation, mitigation and security above 1e25 FLOP, where the relief for open models ends.",
	instruments: qc,
	tiers: [Jc, Q]
}), { modifier: Zc, ...Qc } = Jc.instruments, $c = Z({
	...$,
	id: "eu-ai-act-every-derivative",
	name: "EU AI Act with every fine-tuner a provider",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if there were no test of one third, and whoever fine-tunes a covered model had to document the change.",
	limits: [...$.limits, "The guidelines say the opposite: a fine-tune with less than a third of the original compute makes nobody a provider. Critics feared this reading before they were published."],
	instruments: qc,
	tiers: [{
		...Jc,
		instruments: {
			...Qc,
			modifier: {
				rule: "every-derivative",
				original: "covered",
				dutyShare: Zc.dutyShare
			}
		}
	}, Q]
}), el = Z({
	...$,
	id: "eu-ai-act-no-exemption",
	name: "EU AI Act without open exemption",
	kind: "counterfactual",
	revision: 2,
	summary: "The EU chapter on general-purpose models if open models owed as much as closed ones from 1e23 FLOP on.",
	instruments: qc,
	tiers: [{
		...Jc,
		instruments: {
			...Jc.instruments,
			"open-relief": { relief: "none" }
		}
	}, Q]
}), tl = Z({
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
	sources: [Hc, "Assumption: hobbyists, academics and public research bodies act outside commercial activity; all other developers and makers act within it, also when they publish weights for free."],
	limits: [...Uc, "A firm that builds a model from outside commercial activity into its product answers for the whole of it in law; in the model it answers for its own two shares, and nobody for the rest."],
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
			liability: Vc
		}
	}]
}), { threshold: nl, modifier: rl, ...il } = Q.instruments, al = {
	...Q,
	id: "moving",
	instruments: {
		...il,
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		modifier: {
			rule: rl.rule,
			ratio: rl.ratio,
			original: rl.original,
			dutyShare: rl.dutyShare
		}
	}
}, ol = {
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	articles: $.articles,
	sources: ["Assumption: the dates and steps are invented for a stress test; duties and fines are those of the EU systemic tier."],
	costRange: $.costRange,
	instruments: {
		nexus: {
			jurisdiction: "world",
			reach: "market"
		},
		timing: { start: "2024-01-01" },
		enforcement: {
			...qc.enforcement,
			from: "2025-01-01"
		}
	}
}, sl = Z({
	...ol,
	id: "falling-threshold",
	name: "Falling threshold (stress test)",
	summary: "A stress test: duties like those of the EU systemic tier, everywhere, on a line that falls tenfold every two years from 1e26 to 1e23 FLOP.",
	limits: ["No legislature has done this; real changes of a line so far went up or added a revenue test."],
	tiers: [{
		...al,
		instruments: {
			...al.instruments,
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
}), cl = {
	relief: "full",
	licences: "free"
}, ll = Z({
	...$,
	id: "full-open-exemption",
	name: "Full open exemption",
	kind: "counterfactual",
	revision: 2,
	summary: "The EU chapter on general-purpose models if models under a free licence owed nothing, whatever their size.",
	limits: [...$.limits, "As in the guidelines, weights under a restricted licence do not count as open."],
	instruments: qc,
	tiers: [{
		...Jc,
		instruments: {
			...Jc.instruments,
			"open-relief": cl
		}
	}, {
		...Q,
		instruments: {
			...Q.instruments,
			"open-relief": cl
		}
	}]
}), { duties: ul, costRange: dl } = J("framework", "audit"), fl = Z({
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
			detectionPerYear: Y
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
			duties: ul
		},
		costRange: dl
	}],
	costRange: [X, Dc]
}), pl = "Illinois Public Act 104-0538 (SB 315), 430 ILCS 185", ml = J("framework", "audit"), hl = Z({
	id: "il-sb-315",
	name: "Illinois SB 315 (yearly audits)",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, and from 2028 a yearly audit of large developers by an independent body.",
	articles: [{
		law: pl,
		provision: "signed; 1e26 operations, 500 million USD; framework, reports, up to 1 million USD for a first breach",
		date: "2026-07-06"
	}, {
		law: pl,
		provision: "s. 10: yearly independent audit from 1 January 2028",
		date: "2026-07-06"
	}],
	sources: ["The text was seen in part, quoted by a drafting project; penalties and lines agree in several secondary sources.", "Assumption: developers could foresee the law once it was signed."],
	limits: [
		...Rc,
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
			detectionPerYear: Y,
			fineUsd: 1e6
		}
	},
	tiers: [
		Ic,
		Lc,
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
				duties: ml.duties
			},
			costRange: ml.costRange
		}
	],
	costRange: [X, Dc]
}), gl = Z({
	...$,
	id: "indexed-threshold",
	name: "Threshold indexed to the frontier",
	kind: "proposal",
	revision: 2,
	summary: "The EU systemic tier on a line that starts near 1e25 FLOP and then keeps its distance to the largest model released so far.",
	articles: [...$.articles, {
		law: "US Framework for Artificial Intelligence Diffusion, ECCN 4E091",
		provision: "a line that rises with the best published model; rescinded in May 2025",
		date: "2025-01-15"
	}],
	sources: ["Assumption: the line stands one order of magnitude below the largest model, which puts it near 1e25 FLOP when the chapter begins to apply: in the simulated worlds the largest model is then near 1e26 FLOP."],
	limits: ["Where exactly the line starts differs from world to world, because the frontier does.", ...$.limits],
	instruments: qc,
	tiers: [{
		...Q,
		id: "relative",
		instruments: {
			...Q.instruments,
			threshold: {
				basis: "frontier",
				relativeOrders: -1
			}
		}
	}]
}), _l = "Act on the Development of Artificial Intelligence and Establishment of Trust (AI Basic Act), Republic of Korea", { duties: vl, costRange: yl } = J("framework"), bl = Z({
	id: "kr-basic-act",
	name: "Korea AI Basic Act",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Risk management and incident reports for models from 1e26 operations on, with fines of at most 20,000 USD that are put off for a year.",
	articles: [{
		law: `${_l}, draft enforcement decree`,
		provision: "more than 1e26 operations of cumulative compute: high-performance AI",
		date: "2025-11-12"
	}, {
		law: _l,
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
			detectionPerYear: Y,
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
			duties: vl
		},
		costRange: yl
	}],
	costRange: [X, Dc]
}), xl = Z({
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
}), Sl = "New York RAISE Act, General Business Law art. 44-B", Cl = { "research-relief": { exempt: "academics" } }, wl = Z({
	id: "ny-raise",
	name: "New York RAISE (final)",
	kind: "real",
	revision: 2,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, with universities exempt and higher fines for a repeated breach.",
	articles: [{
		law: Sl,
		provision: "signed; s. 1420–1421: 1e26 operations, 500 million USD, framework and reports",
		date: "2025-12-19"
	}, {
		law: Sl,
		provision: "ch. 96 of 2026: amended text, effective 1 January 2027",
		date: "2026-03-27"
	}],
	sources: ["Assumption: developers could foresee the law once it was signed."],
	limits: [
		...Rc,
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
			detectionPerYear: Y,
			fineUsd: 1e6
		}
	},
	tiers: [{
		...Ic,
		instruments: {
			...Ic.instruments,
			...Cl
		}
	}, {
		...Lc,
		instruments: {
			...Lc.instruments,
			...Cl
		}
	}],
	costRange: [X, Dc]
}), Tl = Z({
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
}), { duties: El, costRange: Dl } = J("licence"), Ol = "Assumption: no licensing office for models exists", kl = Z({
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
			detectionPerYear: Y,
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
			duties: El,
			approval: {
				required: "yes",
				reviewers: 3,
				reviewMonths: 6,
				rejectProbability: .1
			}
		},
		costRange: [
			...Dl,
			{
				address: "approval.reviewMonths",
				low: 3,
				central: 6,
				high: 18,
				unit: "months",
				source: Ol
			},
			{
				address: "approval.rejectProbability",
				low: .02,
				central: .1,
				high: .3,
				unit: "share",
				source: Ol
			}
		]
	}],
	costRange: [X, Dc]
}), Al = Z({
	...$,
	id: "ratchet-threshold",
	name: "Ratchet: the line falls after incidents",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU systemic tier if its line of 1e25 FLOP fell tenfold after every serious incident, down to 1e23 FLOP, and never rose again.",
	articles: [...$.articles, {
		law: "Regulation (EU) 2024/1689 (AI Act)",
		provision: "Art. 51(3): the Commission may move the line; nothing moves it by itself",
		date: "2024-06-13",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	}],
	sources: [
		"Assumption: a tenfold fall, and a lowest line where the tier for general-purpose models begins; no law ratchets by itself.",
		"Assumption: how often serious incidents happen is a parameter of the world; it rises with misuse.",
		...$.sources
	],
	limits: ["Incidents move the line wherever and with whatever model they happen; a legislature would ask.", ...$.limits],
	instruments: qc,
	tiers: [{
		...Q,
		instruments: {
			...Q.instruments,
			path: {
				ratchetFactor: .1,
				ratchetFloorFlop: 1e23
			}
		}
	}]
}), jl = Z({
	...ol,
	id: "rising-threshold",
	name: "Rising threshold (stress test)",
	summary: "The twin of the falling threshold: the same duties, everywhere, on a line that rises tenfold every two years from 1e26 to 1e29 FLOP.",
	limits: ["No legislature has written such a path into law; the EU guidelines moved a draft line from 1e22 to 1e23 FLOP."],
	tiers: [{
		...al,
		instruments: {
			...al.instruments,
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
}), Ml = Z({
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
	costRange: [Dc]
}), Nl = Z({
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
	sources: [Hc, "Assumption: the start is hypothetical and free to choose; the bill was introduced and not passed."],
	limits: [...Uc, "Every derivative counts as a substantial modification."],
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
				...Vc,
				nonCommercial: "liable"
			}
		}
	}]
}), [Pl] = jc.policy.tiers, Fl = Z({
	id: "traceable-weights",
	name: "SB 1047 with shutdown read strictly",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "SB 1047 if full shutdown reached every copy, so that developers had to know who has the weights and could not publish those of a covered model.",
	articles: jc.articles,
	sources: [...jc.sources, "Assumption: 20 USD for each maker to whom weights are given, as identity checks in banking cost 10 to 100 USD."],
	limits: ["The bill limited shutdown to copies under the control of the developer; critics feared this reading before that was written in.", ...jc.limits.filter((e) => !e.startsWith("Full shutdown"))],
	instruments: jc.policy.instruments,
	tiers: [{
		id: Pl.id,
		instruments: {
			...Pl.instruments,
			traceability: {
				rule: "register",
				perAdopterUsd: 20,
				published: "cannot-meet"
			}
		}
	}],
	costRange: [...jc.costRange, {
		address: "covered.traceability.perAdopterUsd",
		low: 5,
		central: 20,
		high: 100,
		unit: "USD",
		source: "Assumption: no figure for weights exists"
	}]
}), { duties: Il, costRange: Ll } = J("export"), Rl = Z({
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
			duties: Il
		},
		costRange: Ll
	}]
}), { duties: zl, costRange: Bl } = J("report"), Vl = Z({
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
			duties: zl
		},
		costRange: Bl
	}, {
		id: "biology",
		instruments: {
			threshold: {
				basis: "no-model",
				flop: 1e23
			},
			duties: zl
		},
		costRange: Bl
	}]
}), { duties: Hl, costRange: Ul } = J("evaluation"), Wl = Z({
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
			detectionPerYear: Y,
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
			duties: Hl
		},
		costRange: Ul
	}],
	costRange: [X, Dc]
}), Gl = Z({
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
			detectionPerYear: Y,
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
	costRange: [X]
}), { duties: Kl, costRange: ql } = J("care"), Jl = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047", Yl = Z({
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
			url: Jl
		},
		{
			law: "Cal. SB 1047 (2024)",
			provision: "s. 22603: protocol, shutdown, reasonable care, yearly audit from 2026",
			date: "2024-09-03",
			url: Jl
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
			duties: Kl
		},
		costRange: ql
	}]
}), Xl = "Cal. SB 53 (2025), ch. 138; Bus. & Prof. Code 22757.10–.16", Zl = "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202520260SB53", Ql = J("transparency"), $l = J("framework"), eu = {
	id: "frontier",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26
		},
		duties: Ql.duties
	},
	costRange: Ql.costRange
}, tu = {
	id: "large",
	instruments: {
		threshold: {
			basis: "compute",
			flop: 1e26,
			revenueUsd: 5e8
		},
		duties: $l.duties
	},
	costRange: $l.costRange
}, nu = [
	"A state law run as if it covered the whole United States: the model has no states.",
	"Revenue counts affiliates in the law; in the model a developer is one group.",
	"Fines go by severity, up to the maximum, and fall on large developers only; the model fines fine-tuners who ignore a duty, and this law puts none on them.",
	"Protection of whistleblowers is left out."
], ru = Z({
	id: "ca-sb-53",
	name: "California SB 53",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "A transparency report with every model above 1e26 operations; a published safety framework from developers who also earn over 500 million USD a year.",
	articles: [
		{
			law: Xl,
			provision: "22757.11: frontier developer (1e26 operations), large (500 million USD)",
			date: "2025-09-29",
			url: Zl
		},
		{
			law: Xl,
			provision: "22757.12: transparency report, frontier AI framework",
			date: "2025-09-29",
			url: Zl
		},
		{
			law: Xl,
			provision: "22757.15: up to 1 million USD a violation, by severity",
			date: "2025-09-29",
			url: Zl
		}
	],
	sources: [],
	limits: nu,
	instruments: {
		nexus: {
			jurisdiction: "us",
			reach: "market"
		},
		timing: { start: "2026-01-01" },
		enforcement: {
			from: "2026-01-01",
			detectionPerYear: Y,
			fineUsd: 1e6
		}
	},
	tiers: [eu, tu],
	costRange: [X]
}), iu = Z({
	id: "compute-only-sb-53",
	name: "SB 53 duties without the revenue test (compute only)",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties that SB 53 puts on large developers, put on everyone who trains above 1e26 operations.",
	articles: ru.articles,
	sources: ru.sources,
	limits: nu,
	instruments: ru.policy.instruments,
	tiers: [{
		id: "all-frontier",
		instruments: {
			threshold: {
				basis: "compute",
				flop: 1e26
			},
			duties: tu.instruments.duties
		},
		costRange: tu.costRange
	}],
	costRange: ru.costRange.filter((e) => e.address.startsWith("enforcement."))
}), au = {
	developerShare: .5,
	modifierShare: .3
}, ou = ["The share that falls on deployers (0.2) changes nobody's decision in the model.", "Courts, insurers and settlements are not simulated; makers weigh the expected share."], su = Z({
	id: "downstream-liability",
	name: "Downstream liability everywhere",
	kind: "counterfactual",
	revision: 1,
	asOf: "2026-11-23",
	summary: "Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.",
	articles: [],
	sources: ["Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; no statute fixes shares.", "Assumption: the start is the day from which Directive (EU) 2024/2853 applies."],
	limits: ou,
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
				...au,
				nonCommercial: "liable"
			}
		}
	}]
}), cu = "Regulation (EU) 2024/1689 (AI Act)", lu = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj", uu = J("documentation"), du = J("systemic"), fu = {
	nexus: {
		jurisdiction: "eu",
		reach: "market"
	},
	timing: { start: "2025-08-02" },
	enforcement: {
		from: "2026-08-02",
		detectionPerYear: Y,
		fineUsd: 165e5,
		fineTurnoverShare: .03
	}
}, pu = {
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
		duties: uu.duties
	},
	costRange: uu.costRange
}, mu = {
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
		duties: du.duties
	},
	costRange: du.costRange
}, hu = {
	asOf: "2026-11-23",
	articles: [
		{
			law: cu,
			provision: "Art. 51–55: duties of providers, systemic risk above 1e25 FLOP",
			date: "2024-06-13",
			url: lu
		},
		{
			law: cu,
			provision: "Art. 53(2), 54(6): relief for free and open-source models, none with systemic risk",
			date: "2024-06-13",
			url: lu
		},
		{
			law: cu,
			provision: "Art. 101: fines up to 3 % of world turnover or 15 million EUR, the higher",
			date: "2024-06-13",
			url: lu
		},
		{
			law: cu,
			provision: "Art. 113: applies from 2 August 2025, fines from 2 August 2026",
			date: "2024-06-13",
			url: lu
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
	costRange: [X]
}, gu = Z({
	...hu,
	id: "eu-ai-act",
	name: "EU AI Act: general-purpose chapter",
	kind: "real",
	revision: 1,
	summary: "Documentation for models above 1e23 FLOP, lighter for open ones; evaluation, mitigation and security above 1e25 FLOP, where the relief for open models ends.",
	instruments: fu,
	tiers: [pu, mu]
}), _u = Z({
	...hu,
	id: "eu-ai-act-no-exemption",
	name: "EU AI Act without open exemption",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if open models owed as much as closed ones from 1e23 FLOP on.",
	instruments: fu,
	tiers: [{
		...pu,
		instruments: {
			...pu.instruments,
			"open-relief": { relief: "none" }
		}
	}, mu]
}), vu = Z({
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
		...ou,
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
				...au,
				nonCommercial: "outside"
			}
		}
	}]
}), yu = {
	relief: "full",
	licences: "free"
}, bu = Z({
	...hu,
	id: "full-open-exemption",
	name: "Full open exemption",
	kind: "counterfactual",
	revision: 1,
	summary: "The EU chapter on general-purpose models if models under a free licence owed nothing, whatever their size.",
	limits: [...hu.limits, "As in the guidelines, weights under a restricted licence do not count as open."],
	instruments: fu,
	tiers: [{
		...pu,
		instruments: {
			...pu.instruments,
			"open-relief": yu
		}
	}, {
		...mu,
		instruments: {
			...mu.instruments,
			"open-relief": yu
		}
	}]
}), xu = Z({
	...hu,
	id: "indexed-threshold",
	name: "Threshold indexed to the frontier",
	kind: "proposal",
	revision: 1,
	summary: "The EU systemic tier on a line that starts near 1e25 FLOP and then keeps its distance to the largest model released so far.",
	articles: [...hu.articles, {
		law: "US Framework for Artificial Intelligence Diffusion, ECCN 4E091",
		provision: "a line that rises with the best published model; rescinded in May 2025",
		date: "2025-01-15"
	}],
	sources: ["Assumption: the line stands one order of magnitude below the largest model, which puts it near 1e25 FLOP when the chapter begins to apply: in the simulated worlds the largest model is then near 1e26 FLOP."],
	limits: ["Where exactly the line starts differs from world to world, because the frontier does.", ...hu.limits],
	instruments: fu,
	tiers: [{
		...mu,
		id: "relative",
		instruments: {
			...mu.instruments,
			threshold: {
				basis: "frontier",
				relativeOrders: -1
			}
		}
	}]
}), Su = "New York RAISE Act, General Business Law art. 44-B", Cu = { "research-relief": { exempt: "academics" } }, wu = Z({
	id: "ny-raise",
	name: "New York RAISE (final)",
	kind: "real",
	revision: 1,
	asOf: "2026-11-23",
	summary: "The duties of SB 53 from 2027, with universities exempt and higher fines for a repeated breach.",
	articles: [{
		law: Su,
		provision: "s. 1420–1421: 1e26 operations, 500 million USD, framework and reports",
		date: "2025-12-19"
	}, {
		law: Su,
		provision: "ch. 96 of 2026: amended text, effective 1 January 2027",
		date: "2026-03-27"
	}],
	sources: [],
	limits: [
		...nu,
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
			detectionPerYear: Y,
			fineUsd: 1e6
		}
	},
	tiers: [{
		...eu,
		instruments: {
			...eu.instruments,
			...Cu
		}
	}, {
		...tu,
		instruments: {
			...tu.instruments,
			...Cu
		}
	}],
	costRange: [X]
}), { duties: Tu, costRange: Eu } = J("licence"), Du = Z({
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
			detectionPerYear: Y,
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
			duties: Tu,
			approval: {
				required: "yes",
				reviewers: 3,
				reviewMonths: 6,
				rejectProbability: .1
			}
		},
		costRange: Eu
	}],
	costRange: [X]
}), Ou = Z({
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
	limits: [...ou, "Every derivative counts as a substantial modification."],
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
				...au,
				nonCommercial: "liable"
			}
		}
	}]
}), { duties: ku, costRange: Au } = J("report"), ju = Z({
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
			duties: ku
		},
		costRange: Au
	}]
}), { duties: Mu, costRange: Nu } = J("evaluation"), Pu = [
	Yl,
	ru,
	iu,
	su,
	gu,
	_u,
	vu,
	bu,
	xu,
	wu,
	Du,
	Ou,
	ju,
	Z({
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
				detectionPerYear: Y,
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
				duties: Mu
			},
			costRange: Nu
		}],
		costRange: [X]
	})
], Fu = [
	xl,
	Xc,
	zc,
	wl,
	hl,
	bl,
	tl,
	Vl,
	Rl,
	jc,
	Wl,
	kl,
	fl,
	Nl,
	gl,
	el,
	ll,
	$c,
	Bc,
	Fl,
	Ml,
	Tl,
	Gl,
	Wc,
	sl,
	jl,
	Al
];
// src/lib/scenarios/find-preset.ts
function Iu(e, t) {
	let n = Fu.find((t) => t.id === e);
	return t === void 0 || n?.revision === t ? n : Pu.find((n) => n.id === e && n.revision === t);
}
// src/lib/scenarios/limits.ts
const Lu = {
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
}, Ru = "blue heron";
function zu(e) {
	return e === "" ? "The seed phrase is empty; it takes 1 to 200 characters." : e.length <= 200 ? null : `The seed phrase has ${e.length} characters; it takes 1 to 200.`;
}
// src/lib/scenarios/nearest.ts
function Bu(e, t) {
	let n = e.slice(0, 80).toLowerCase(), r = null, i = Math.min(8, Math.max(2, Math.ceil(n.length / 3)) + 1);
	for (let e of t) {
		let t = Vu(n, e.toLowerCase(), i);
		t < i && ([r, i] = [e, t]);
	}
	return r;
}
function Vu(e, t, n) {
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
function Hu(e, t) {
	let n = Bu(e, t);
	return n === null ? "" : ` Did you mean ${n}?`;
}
// src/lib/scenarios/problems.ts
const Uu = new Map(le.map((e) => [e.key, e]));
function Wu(e) {
	return String.fromCharCode(65 + e);
}
function Gu(e) {
	let t = [], n = zu(e.seed);
	n && t.push(n);
	let r = h(Lu, e.replicates);
	r.ok || t.push(Xu(r.problem)), (e.regimes.length < 1 || e.regimes.length > 4) && t.push(`${e.regimes.length} policies are compared; it takes 1 to 4.`);
	for (let [n, r] of Object.entries(e.parameters)) t.push(...Ku(n, r));
	return e.regimes.forEach((e, n) => {
		t.push(...qu(e).map((e) => `Policy ${Wu(n)}: ${e}`));
	}), t;
}
function Ku(e, t) {
	let n = Uu.get(e);
	if (!n) return [`There is no parameter ${e}.${Hu(e, Uu.keys())}`];
	let r = h(n, t);
	return r.ok ? [] : [Xu(r.problem)];
}
function qu(e) {
	let t = e.policies.flatMap(Ju), n = e.policies.map((e) => e.preset), r = n.find((e, t) => n.indexOf(e) !== t);
	return n.length > 9 && t.push(`${n.length} policies share a column; it takes 1 to 9.`), n.length === 0 && t.push("no policy is named; use “none” for no regulation."), r !== void 0 && t.push(`${r} is named twice.`), t;
}
function Ju(e) {
	let t = Iu(e.preset, e.revision);
	return t ? Object.entries(e.edits).flatMap(([e, n]) => {
		let r = vc(t, e);
		if (!r) {
			let n = Hu(e, gc(t).map((e) => e.address));
			return [`${t.id} has no value ${e}.${n}`];
		}
		let i = h(r, n);
		return i.ok ? [] : [Xu(`${e}: ${i.problem}`)];
	}) : [Yu(e.preset, e.revision)];
}
function Yu(e, t) {
	let n = Iu(e);
	return n ? `${e} has no revision ${t}; the latest is ${n.revision}.` : `There is no preset ${e}.${Hu(e, Fu.map((e) => e.id))}`;
}
function Xu(e) {
	return e.endsWith(".") ? e : `${e}.`;
}
// src/lib/scenarios/resolve.ts
var Zu = class extends Error {
	problems;
	name = "ScenarioRefused";
	constructor(e) {
		super(e.join(" ")), this.problems = e;
	}
};
function Qu(e) {
	let t = Gu(e);
	if (t.length > 0) throw new Zu(t);
	return {
		seed: e.seed,
		replicates: e.replicates,
		parameters: {
			...ue(),
			...e.parameters
		},
		regimes: e.regimes.map(ed)
	};
}
function $u(e) {
	return e.policies.map((e) => {
		let t = Iu(e.preset, e.revision)?.name ?? e.preset;
		return Object.keys(td(e).edits).length > 0 ? `${t}, edited` : t;
	}).join(" + ");
}
function ed(e) {
	return {
		name: $u(e),
		policies: e.policies.map((e) => yc(Iu(e.preset, e.revision), e.edits))
	};
}
function td(e) {
	let t = Iu(e.preset, e.revision), n = Object.entries(e.edits).filter(([e, n]) => !t || _c(t, e)?.value !== n).sort(([e], [t]) => e < t ? -1 : 1);
	return {
		preset: e.preset,
		revision: e.revision,
		edits: Object.fromEntries(n)
	};
}
// node_modules/@noble/hashes/_u64.js
const nd = (e) => e / 2 ** 32 | 0, rd = (e) => e >>> 0;
function id(e, t, n, r) {
	let i = nd(n), a = rd(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
// node_modules/@noble/hashes/utils.js
function ad(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
}
const od = (e) => e ? `"${e}" ` : "";
function sd(e, t = "") {
	if (typeof e != "number") throw TypeError(od(t) + "expected number, got " + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(od(t) + "expected integer >= 0, got " + e);
	return e;
}
function cd(e, t, n = "") {
	if (ad(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && sd(t, "length");
	let r = ad(e), i = t === void 0 ? "" : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = od(n) + "expected Uint8Array" + i + ", got " + a;
	throw r ? RangeError(o) : TypeError(o);
}
const ld = (e, t) => {
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e);
}, ud = (e, t) => {
	ld(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, "__proto__")) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function dd(e, t = !0) {
	if (e.destroyed) throw Error("hash was destroyed");
	if (t && e.finished) throw Error("digest() was already called");
}
function fd(e, t) {
	cd(e, void 0, "output");
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError("\"output\" expected length >= " + n);
}
function pd(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function md(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function hd(e, t) {
	return e << 32 - t | e >>> t;
}
const gd = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", _d = /* @__PURE__ */ Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
function vd(e) {
	if (cd(e), gd) return e.toHex();
	let t = "";
	for (let n = 0; n < e.length; n++) t += _d[e[n]];
	return t;
}
function yd(e, t, n = "opts") {
	return ud(e, "defaults"), t !== void 0 && ud(t, n), Object.assign(Object.create(null), e, t);
}
function bd(e, t = {}) {
	if (typeof e != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof e);
	t = yd({}, t, "info");
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
const xd = (e) => ({ oid: Uint8Array.from([
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
function Sd(e, t, n) {
	return e & t ^ ~e & n;
}
function Cd(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var wd = class {
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
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = md(this.buffer);
	}
	update(e) {
		dd(this), cd(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length, a = !1;
		for (let o = 0; o < i;) {
			let s = Math.min(r - this.pos, i - o);
			if (s === r) {
				let t = md(e);
				for (; r <= i - o; o += r) this.process(t, o);
				a = !0;
			} else n.set(o === 0 && s === i ? e : e.subarray(o, o + s), this.pos), this.pos += s, o += s, this.pos === r && (this.process(t, 0), this.pos = 0, a = !0);
		}
		return this.length += e.length, a && this.roundClean(), this;
	}
	digestInto(e) {
		dd(this), fd(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), id(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : md(e), s = this.outputLen, c = s / 4, l = this.get();
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
const Td = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), Ed = /* @__PURE__ */ Uint32Array.from([
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
]), Dd = /* @__PURE__ */ new Uint32Array(64);
var Od = class extends wd {
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
		for (let n = 0; n < 16; n++, t += 4) Dd[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = Dd[e - 15], n = Dd[e - 2], r = hd(t, 7) ^ hd(t, 18) ^ t >>> 3, i = hd(n, 17) ^ hd(n, 19) ^ n >>> 10;
			Dd[e] = i + Dd[e - 7] + r + Dd[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = hd(o, 6) ^ hd(o, 11) ^ hd(o, 25), u = l + t + Sd(o, s, c) + Ed[e] + Dd[e] | 0, d = (hd(n, 2) ^ hd(n, 13) ^ hd(n, 22)) + Cd(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		pd(Dd);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), pd(this.buffer);
	}
}, kd = class extends Od {
	constructor() {
		super(32, Td);
	}
};
const Ad = /* @__PURE__ */ bd(() => new kd(), /* @__PURE__ */ xd(1));
var jd = class {
	#e = Ad.create();
	add(e) {
		let { series: t, months: n } = e, r = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(t.length * 8));
		t.forEach((e, t) => {
			if (Number.isNaN(e)) throw RangeError(`metric ${Math.floor(t / n)} is not a number in month ${t % n}`);
			r.setFloat64(t * 8, e === 0 ? 0 : e, !0);
		}), this.#e.update(new Uint8Array(r.buffer));
	}
	text() {
		return vd(this.#e.digest().subarray(0, 8));
	}
};
function Md(e) {
	let t = new jd();
	for (let n of e) for (let e of n) t.add(e);
	return t.text();
}
// src/lib/link/fields.ts
const Nd = /^[a-z][A-Za-z0-9.-]*$/;
function Pd(e) {
	let t = /* @__PURE__ */ new Map(), n = [];
	for (let r of e.split("~")) {
		let e = r.indexOf("_"), i = r.slice(0, Math.max(e, 0));
		Nd.test(i) ? t.has(i) ? n.push(`“${Fd(i)}” stands twice in the link; the first one counts.`) : t.set(i, r.slice(e + 1)) : n.push(`The part “${Fd(r)}” cannot be read and was left out.`);
	}
	return {
		fields: t,
		problems: n
	};
}
function Fd(e) {
	return e.length > 40 ? `${e.slice(0, 40)}…` : e;
}
// src/lib/link/refusal.ts
var Id = class extends Error {
	reason;
	name = "LinkRefused";
	constructor(e, t) {
		super(t), this.reason = e;
	}
};
// src/lib/link/arrival.ts
const Ld = /(?<![A-Za-z0-9])v\d{1,4}(?:~|%7E|\\~)/i, Rd = /%(2D|2E|5F|7E)/gi, zd = /\\([-._~])/g, Bd = /[\n\r\t]+ *|[\u00ad\u200b-\u200d\u2060\ufeff]/g;
function Vd(e) {
	if (e.length > 8e3) throw new Id("too-long", `This link has ${e.length} characters; one of the Lab has at most 8000, so it was not opened.`);
	let t = [], n = Hd(e).trim(), r = n.replace(Bd, "").replace(Rd, (e, t) => String.fromCharCode(parseInt(t, 16))).replace(zd, "$1");
	r !== n && t.push("The link had been rewritten on its way (escaped signs or line breaks); it was read all the same.");
	let i = (/^[A-Za-z0-9\-._~]*/.exec(r)?.[0] ?? "").replace(/[-._~]+$/, ""), a = r.slice(i.length);
	if (i === "") throw new Id("empty", "This address holds no scenario: nothing readable follows the “#”.");
	return a && t.push(`“${Fd(a)}” after the end of the link is not part of it and was ignored.`), {
		scenario: i,
		notes: t
	};
}
function Hd(e) {
	let t = e.search(Ld);
	return e.slice(t >= 0 ? t : e.indexOf("#") + 1);
}
function Ud(e) {
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
const Wd = /^(.*)~end_([a-z0-9]{4})(?![a-z0-9])(.*)$/;
function Gd(e) {
	let [, t, n, r] = Wd.exec(e) ?? [];
	if (t === void 0) return {
		scenario: e.replace(/~(end?(_[a-z0-9]*)?)?$/, ""),
		isIntact: !1,
		notes: [],
		losses: ["The end of the link is missing, so its last part may be cut short: compare it with the original."]
	};
	let i = r ? [`“${Fd(r)}” after the end of the link is not part of it and was ignored.`] : [], a = Ud(t) === n;
	return a || i.push("The link was changed after it was made (its closing letters do not agree): check what it shows. Its result is not compared with what the sender saw."), {
		scenario: t,
		notes: i,
		losses: [],
		isIntact: a
	};
}
// src/lib/link/phrase.ts
const Kd = /\.([0-9a-f-]*)\.|-/g, qd = /^(?:[A-Za-z0-9-]|\.(?:[0-9a-f]{1,6}(?:-[0-9a-f]{1,6})*)?\.)*$/;
function Jd(e) {
	if (e === "" || !qd.test(e)) return null;
	let t = !0, n = e.replace(Kd, (e, n) => {
		if (e === "-") return " ";
		if (!n) return "";
		let r = n.split("-").map((e) => parseInt(e, 16));
		return t &&= r.every((e) => e <= 1114111), t ? String.fromCodePoint(...r) : "";
	});
	return t ? n : null;
}
// src/lib/link/versions/1.parameters.ts
const Yd = [
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
], Xd = /^([a-d])([2-9]?)(?:\.(.+))?$/, Zd = /^([a-z0-9-]+)\.(\d{1,6})$/;
function Qd(e) {
	return Xd.test(e);
}
function $d(e) {
	let t = [], n = /* @__PURE__ */ new Map();
	for (let { label: r, address: i, value: a } of ef(e)) {
		if (i !== void 0) continue;
		let [, e, o] = Zd.exec(a) ?? [];
		e === void 0 || o === void 0 ? t.push(`Policy ${tf(r)} is “${Fd(a)}”, not a preset and its revision; it was left out.`) : n.set(r, {
			regime: r.charCodeAt(0) - 97,
			label: r,
			preset: e,
			revision: o,
			edits: /* @__PURE__ */ new Map()
		});
	}
	for (let { label: r, address: i, value: a } of ef(e)) {
		if (i === void 0) continue;
		let e = n.get(r);
		e ? e.edits.set(i, a) : t.push(`“${Fd(i)}” belongs to policy ${tf(r)}, which could not be read; it was left out.`);
	}
	return {
		policies: [...n.values()].sort((e, t) => e.label < t.label ? -1 : 1),
		problems: t
	};
}
function ef(e) {
	return Array.from(e).flatMap(([e, t]) => {
		let [, n, r, i] = Xd.exec(e) ?? [];
		return n === void 0 ? [] : [{
			label: `${n}${r ?? ""}`,
			address: i,
			value: t
		}];
	});
}
function tf(e) {
	return e.toUpperCase();
}
// src/lib/link/versions/1.ts
function nf(e) {
	let { fields: t, problems: n } = Pd(e), r = Yd.map(([e, n, r]) => {
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
		...Yd.map(([e]) => `p.${e}`)
	]), a = [...t.keys()].filter((e) => !i.has(e) && !Qd(e)), o = $d(t);
	return {
		modelVersion: t.get("model") ?? null,
		seed: t.get("seed") ?? null,
		replicates: t.get("worlds") ?? null,
		fingerprint: t.get("result") ?? null,
		parameters: new Map(r),
		policies: o.policies,
		problems: [
			...n,
			...a.map((e) => `The part “${Fd(e)}” is unknown to this version of the Lab and was left out.`),
			...o.problems
		]
	};
}
// src/lib/link/versions/index.ts
const rf = [nf], af = [], of = rf.length;
function sf(e, t) {
	let n = rf[e - 1];
	return n ? af.slice(e - 1).reduce((e, t) => t(e), n(t)) : null;
}
// src/lib/link/settle-policy.ts
function cf(e, t) {
	let n = `Policy ${e.label.toUpperCase()}`, r = Number(e.revision), i = Iu(e.preset, r) ?? Iu(e.preset);
	if (!i) return t.push(`${n}: ${Yu(Fd(e.preset), r)} It was left out.`), null;
	i.revision !== r && t.push(`${n}: ${Yu(i.id, r)} The latest is used instead, so results may differ.`);
	let a = {};
	for (let [r, o] of [...e.edits].sort(([e], [t]) => e < t ? -1 : 1)) {
		let e = lf(i, r, o, (e) => t.push(`${n}: ${e}`));
		e !== null && (a[r] = e);
	}
	return {
		preset: i.id,
		revision: i.revision,
		edits: a
	};
}
function lf(e, t, n, r) {
	let i = _c(e, t);
	if (!i) {
		let n = Hu(t, gc(e).map((e) => e.address));
		return r(`${e.id} has no value ${Fd(t)}; it was left out.${n}`), null;
	}
	let a = h(i.declaration, n);
	return a.ok ? a.value === i.value ? null : a.value : (r(`${t}: ${a.problem}. The preset's own value, ${i.value}, is used instead.`), null);
}
// src/lib/link/settle.ts
const uf = /^[0-9a-f]{16}$/, df = /^[A-Za-z0-9.-]{1,20}$/;
function ff(e) {
	let t = [...e.problems], n = gf(e.policies, t), r = pf(e.seed, t), i = mf(e.replicates, t), a = hf(e, t), o = e.modelVersion !== null && df.test(e.modelVersion) ? e.modelVersion : null;
	o === null && t.push("The link names no model version; it was read as version 2.");
	let s = e.fingerprint !== null && uf.test(e.fingerprint) ? e.fingerprint : null;
	return e.fingerprint !== null && s === null && t.push("The result named in the link is damaged, so it cannot be compared with what you see."), {
		choice: {
			seed: r,
			replicates: i,
			parameters: a,
			regimes: n
		},
		modelVersion: o ?? "2",
		fingerprint: s,
		problems: t
	};
}
function pf(e, t) {
	let n = e === null ? null : Jd(e);
	if (n !== null && zu(n) === null) return n;
	let r = n === null ? `The seed phrase is ${e === null ? "missing" : "damaged"}.` : zu(n);
	return t.push(`${r} “${Ru}” is used instead, so the worlds are other ones.`), Ru;
}
function mf(e, t) {
	let n = h(Lu, e ?? "");
	return n.ok ? Number(n.value) : (t.push(`${n.problem}. ${Lu.default} is used instead.`), Lu.default);
}
function hf(e, t) {
	let n = {};
	for (let [r, { text: i, stated: a }] of e.parameters) {
		let e = le.find((e) => e.key === r), o = e && h(e, i);
		if (e && o?.ok) o.value !== e.default && (n[r] = Number(o.value));
		else {
			let n = e ? ` The default, ${e.default}, is used instead.` : " It was left out.", o = a ? "" : "The link relies on an assumption that is no longer there. ";
			t.push(`${o}${Ku(r, i).join(" ")}${n}`);
		}
	}
	return n;
}
function gf(e, t) {
	let n = [...new Set(e.map((e) => e.regime))].flatMap((n) => {
		let r = e.filter((e) => e.regime === n), i = r.flatMap((e, n) => {
			if (r.findIndex((t) => t.preset === e.preset) < n) return t.push(`Policy ${e.label.toUpperCase()} repeats ${e.preset} in one column; it was left out.`), [];
			let i = cf(e, t);
			return i ? [i] : [];
		});
		return i.length > 0 ? [{
			column: n,
			policies: i
		}] : [];
	});
	if (n.length === 0) throw new Id("nothing-to-compare", ["No policy in this link could be read.", ...t].slice(0, 4).join(" "));
	return n.forEach(({ column: e }, n) => {
		e !== n && t.push(`What the link calls policy ${Wu(e)} is now policy ${Wu(n)}.`);
	}), n.map(({ policies: e }) => ({ policies: e }));
}
function _f(e) {
	let t = Vd(e), n = Gd(t.scenario), [, r, i] = /^v(\d{1,4})~(.+)$/.exec(n.scenario) ?? [];
	if (r === void 0 || i === void 0) throw new Id("not-a-link", `“${Fd(t.scenario)}” is not a Threshold Lab link: one begins with v1~ after the “#”.`);
	let a = sf(Number(r), i);
	if (!a) throw new Id("unknown-version", `This link is written in version ${r} of the link format; this Lab reads versions 1 to ${of}. Reload the page to get the latest Lab.`);
	let o = ff(a), s = [...n.losses, ...o.problems];
	return {
		...o,
		fingerprint: n.isIntact ? o.fingerprint : null,
		problems: vf([
			...t.notes,
			...n.notes,
			...s
		]),
		losses: vf(s)
	};
}
function vf(e) {
	if (e.length <= 12) return e;
	let t = e.length - 12 + 1;
	return [...e.slice(0, 11), `${t} more parts of the link could not be read.`];
}
export { qr as METRICS, mc as MODEL_VERSION, le as PARAMETERS, Fu as PRESETS, _f as decodeLink, ue as defaultParameters, Md as fingerprint, Qu as resolveExperiment, cc as simulate };
