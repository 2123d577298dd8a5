"use strict";
// What comes from texts is only ever set as text: no string becomes an element.
(() => {
  const narrow = matchMedia("(max-width: 60rem)");
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($("data").textContent);
  const { titles, claims } = data;
  const marks = [...document.querySelectorAll("mark")];
  const rows = [...document.querySelectorAll("#claims tbody tr")];
  const claimsOf = (mark) => mark.dataset.claims.split(" ").map((name) => Number(name.slice(1)));
  const marksOf = new Map();
  for (const mark of marks) {
    for (const claim of claimsOf(mark)) {
      if (!marksOf.has(claim)) marksOf.set(claim, []);
      marksOf.get(claim).push(mark);
    }
  }

  const el = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children.filter((child) => child !== null && child !== ""));
    return node;
  };

  // --- the card: what is known of the claims of a mark ---------------------------------

  const card = $("card"), shown = $("shown"), close = $("close"), empty = shown.firstElementChild;
  let current = null, pinned = null;

  const claimLink = (number) => {
    const { mark, quote } = claims[number];
    const words = el("bdi", {}, quote);
    if (mark === null) return words; // it stands nowhere in the text
    return el("a", { href: `#m${mark}`, class: "to-text", "data-claim": number }, words);
  };

  const lineParts = (line) => {
    // That words state a field goes without saying where they stand there.
    const quotes = line.quotes.map((quote) => `“${quote}”`).join(", ");
    const same = line.stated && line.quotes.every((quote) => quote.toLowerCase() === line.value.toLowerCase());
    const why = same ? "" : [line.stated && quotes ? "" : line.why, quotes].filter(Boolean).join(": ");
    return [
      el("dt", {}, line.name),
      el("dd", {}, el("bdi", {}, line.value),
        line.code ? " " : "", line.code ? el("code", {}, line.code) : null,
        line.inferred ? " " : "", line.inferred ? el("span", { class: "tag" }, titles.inferred) : null,
        why ? el("span", { class: "why" }, el("bdi", {}, why)) : null),
    ];
  };

  const list = (title, items) => (items.length ? [el("h4", {}, title), el("ul", {}, ...items)] : []);

  const claimPart = (number) => {
    const claim = claims[number];
    return el("section", { class: `claim s-${claim.statistic}` },
      el("h3", {}, el("span", { class: `dot s-${claim.statistic}` }), claim.name),
      el("p", { class: "what" }, el("bdi", {}, claim.what)),
      claim.value ? el("p", { class: "value" }, claim.value) : null,
      claim.interval ? el("p", { class: "interval" }, `${titles.interval}: ${claim.interval}`) : null,
      ...list(titles.findings, claim.found.map((at) => {
        const found = data.found[at];
        return el("li", { class: `f-${found.severity}` },
          el("strong", { class: "grade" }, found.grade), " ", found.rule,
          el("bdi", { lang: "en", class: found.rule ? "original" : "" }, found.message));
      })),
      el("dl", {}, ...claim.lines.flatMap(lineParts)),
      ...list(titles.ties, claim.ties.map((tie) => el("li", {}, `${tie.title}: `, claimLink(tie.claim)))),
      ...list(titles.implied, claim.implied.map((at) => {
        const value = data.implied[at];
        return el("li", {}, el("bdi", {}, value.what), `: ${value.value} (${value.interval})`);
      })),
      el("a", { class: "to-row", href: `#r${number}`, "data-claim": number }, titles.row));
  };

  const words = typeof Highlight === "function" && CSS.highlights ? new Highlight() : null;
  if (words) CSS.highlights.set("words", words);
  const nodes = new Map(); // the text nodes of a document, with where each starts

  const nodesOf = (article) => {
    if (!nodes.has(article)) {
      const walker = document.createTreeWalker(article.querySelector(".text"), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let at = 0; walker.nextNode(); at += walker.currentNode.length) {
        found.push({ node: walker.currentNode, at });
      }
      nodes.set(article, found);
    }
    return nodes.get(article);
  };

  const point = (article, offset, atEnd) => {
    const held = nodesOf(article).find(({ node, at }) =>
      offset < at + node.length || (atEnd && offset === at + node.length));
    return held && [held.node, offset - held.at];
  };

  const showWords = (mark) => {
    if (!words) return;
    words.clear();
    const article = mark.closest("article");
    if (article.querySelector(".quotes")) return;
    for (const claim of claimsOf(mark)) {
      for (const [start, end] of claims[claim].lines.flatMap((line) => line.spans)) {
        const first = point(article, start, false), last = point(article, end, true);
        if (!first || !last) continue;
        const range = document.createRange();
        range.setStart(...first);
        range.setEnd(...last);
        words.add(range);
      }
    }
  };

  const unmark = () => {
    for (const node of document.querySelectorAll("mark.on, mark.tied, tr.on")) node.classList.remove("on", "tied");
    if (words) words.clear();
  };

  const show = (mark) => {
    if (mark === current) return;
    current = mark;
    unmark();
    shown.replaceChildren(...(mark ? claimsOf(mark).map(claimPart) : [empty]));
    card.classList.toggle("open", mark !== null);
    close.hidden = mark === null || mark !== pinned;
    card.scrollTop = 0;
    if (!mark) return;
    for (const claim of claimsOf(mark)) {
      for (const own of marksOf.get(claim)) own.classList.add("on");
      for (const tie of claims[claim].ties) {
        for (const other of marksOf.get(tie.claim) ?? []) {
          if (!claimsOf(mark).includes(tie.claim)) other.classList.add("tied");
        }
      }
      rows[claim].classList.add("on");
    }
    showWords(mark);
  };

  const pin = (mark) => {
    pinned = mark;
    show(mark);
    close.hidden = mark === null;
    if (!mark || !narrow.matches) return;
    const hidden = mark.getBoundingClientRect().bottom - (innerHeight - card.offsetHeight);
    if (hidden > -24) scrollBy(0, hidden + 24); // the card lies over the text
  };

  // --- marks: point, tap, or walk by keys; one of them is a stop of the tab key --------

  let stop = marks[0] ?? null;
  for (const mark of marks) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-controls", "card");
    mark.tabIndex = mark === stop ? 0 : -1;
  }

  const toMark = (mark) => {
    stop.tabIndex = -1;
    stop = mark;
    mark.tabIndex = 0;
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  };

  const texts = $("texts");
  const markAt = (event) => event.target.closest?.("mark") ?? null;
  texts.addEventListener("pointerover", (event) => {
    const mark = markAt(event);
    if (mark && !pinned && !narrow.matches && event.pointerType !== "touch") show(mark);
  });
  texts.addEventListener("focusin", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    if (stop !== mark) {
      stop.tabIndex = -1;
      stop = mark;
      mark.tabIndex = 0;
    }
    if (!mark.matches(":focus-visible")) return; // a press shows it by its click
    if (pinned) pin(mark);
    else show(mark);
  });
  texts.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark) pin(mark);
  });
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  texts.addEventListener("keydown", (event) => {
    const mark = markAt(event);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = marks.filter((each) => each === mark || !each.classList.contains("off"));
    if (event.key in STEPS) {
      toMark(open[(open.indexOf(mark) + STEPS[event.key] + open.length) % open.length]);
    } else if (event.key === "Home") toMark(open[0]);
    else if (event.key === "End") toMark(open[open.length - 1]);
    else if (event.key === "Enter" || event.key === " ") {
      pin(mark);
      card.focus();
    } else return;
    event.preventDefault();
  });
  const leave = () => {
    if (pinned && card.contains(document.activeElement)) pinned.focus();
    pin(null);
  };
  close.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && current) leave();
  });

  // --- from the table and from cards to the text, and back -----------------------------

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.to-text, a.to-row");
    if (!link) return;
    event.preventDefault();
    const claim = Number(link.dataset.claim);
    if (link.classList.contains("to-text")) {
      const mark = (marksOf.get(claim) ?? [])[0];
      if (!mark) return;
      toMark(mark);
      pin(mark);
    } else {
      if (rows[claim].hidden) clear();
      if (narrow.matches) pin(null);
      rows[claim].scrollIntoView({ block: "center" });
      rows[claim].classList.add("on");
      (rows[claim].querySelector("a") ?? rows[claim]).focus({ preventScroll: true });
    }
  });

  // --- the bar: which claims are shown, in the text and in the table -------------------

  const find = $("find"), picked = $("document"), count = $("count");
  const onlyFound = $("only-found"), onlyInferred = $("only-inferred");
  const chips = [...document.querySelectorAll(".chip")];
  const said = []; // the words of each row, once they are asked for
  const says = (number, needle) =>
    (said[number] ??= rows[number].textContent.toLowerCase()).includes(needle);

  const passes = () => {
    const wanted = new Set(chips.filter((chip) => chip.getAttribute("aria-pressed") === "true")
      .map((chip) => chip.dataset.statistic));
    const needles = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const of = picked?.value ?? "";
    return (claim, number) =>
      (!wanted.size || wanted.has(claim.statistic)) &&
      (of === "" || claim.document === Number(of)) &&
      (!onlyFound?.checked || claim.found.length > 0) &&
      (!onlyInferred.checked || claim.inferred) &&
      needles.every((needle) => says(number, needle));
  };

  const filter = () => {
    const open = claims.map(passes());
    rows.forEach((row, number) => { row.hidden = !open[number]; });
    for (const mark of marks) mark.classList.toggle("off", !claimsOf(mark).some((claim) => open[claim]));
    const number = open.filter(Boolean).length;
    count.textContent = titles.count.replace("{shown}", number).replace("{all}", claims.length);
  };
  const clear = () => {
    find.value = "";
    if (picked) picked.value = "";
    for (const box of [onlyFound, onlyInferred]) if (box) box.checked = false;
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    filter();
  };
  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      filter();
    });
  }
  find.addEventListener("input", filter);
  for (const control of [picked, onlyFound, onlyInferred]) control?.addEventListener("change", filter);

  // --- the table: sorted by the column whose head is pressed ---------------------------

  const body = document.querySelector("#claims tbody");
  const heads = [...document.querySelectorAll("#claims th[data-column]")];
  const sort = (head) => {
    const falling = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", falling ? "descending" : "ascending");
    const ranks = data.ranks[head.dataset.column];
    const order = rows.map((_, number) => number).sort((one, other) => ranks[one] - ranks[other]);
    if (falling) order.reverse();
    body.append(...order.map((number) => rows[number]));
  };
  for (const head of heads) {
    const button = el("button", { type: "button" }, ...head.childNodes);
    button.addEventListener("click", () => sort(head));
    head.append(button);
  }

  const bar = document.querySelector(".bar");
  new ResizeObserver(() => {
    const sticks = getComputedStyle(bar).position === "sticky";
    document.documentElement.style.setProperty("--bar", `${sticks ? bar.offsetHeight : 0}px`);
  }).observe(bar);

  // --- light and dark ------------------------------------------------------------------

  const theme = $("theme");
  const dark = () => {
    const set = document.documentElement.dataset.theme;
    return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const tell = () => theme.setAttribute("aria-pressed", String(dark()));
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    tell();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

  theme.hidden = false;
  bar.hidden = false;
  tell();
  filter();
})();
