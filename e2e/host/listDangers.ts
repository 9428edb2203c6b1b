const list = (words: string) => new Set(words.split(' '));

/** Every element of an editor: Markdown's own, and those the parts are made of. */
const elements = list(
  'a article aside b bdi blockquote br button circle code dd del details div dl dt em figcaption figure footer form g h2 h3 h4 h5 h6 header hr input kbd label legend li mark ol p path polygon pre rect section span strong summary sup svg table tbody td text textarea th thead tr ul',
);

/** Formulas: presentation MathML and nothing beside it. */
const mathsElements = list(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd',
);
const mathsAttributes = list(
  'alttext display displaystyle scriptlevel mathvariant form fence separator stretchy symmetric largeop movablelimits minsize maxsize lspace rspace accent accentunder linethickness width height depth voffset notation columnalign rowspan columnspan',
);

/** Every attribute, besides `data-*` and `aria-*`. */
const attributes = list(
  'autocomplete checked class colspan cx cy d dir disabled dominant-baseline dx dy enterkeyhint fill focusable for height hidden href id maxlength minlength name novalidate open placeholder points r readonly rel required role rowspan rows rx ry spellcheck start tabindex target text-anchor title transform type value viewbox width x y',
);

/** Radix hides one radio input an option and takes the outline from its groups by styles of its own; base.css does the same. */
const isRadixStyle = (element: Element) =>
  element.getAttribute('role') === 'radiogroup' ||
  (element.getAttribute('type') === 'radio' && element.ariaHidden === 'true');

/** Sizes that the library sets by script: shares of columns, room for what is far. Nothing in them is a text's. */
const isOwnStyle = (element: Element) =>
  element instanceof HTMLElement &&
  [...element.style].every((name) => /^(?:--adj-|contain-intrinsic-)/.test(name)) &&
  !/url|var|attr/i.test(element.style.cssText);

/** Where it stands beside its mark: two numbers. */
const isPlaceOfPopover = (element: Element, value: string) =>
  element.matches('[data-adj="evidence-popover"]') &&
  /^transform: translate\(-?[\d.]+px, -?[\d.]+px\);$/.test(value);

/** Distances and lines within a formula, in which nothing is named. */
const isMathsStyle = (value: string) => !/url|var|attr|image|position|color|font-family/i.test(value);

/** A diagram as the library shows it: inert, since it is an image and the whole of it stands in its address. */
const isDrawing = (element: Element) =>
  element.matches('[data-adj="diagram-drawing"] > img[src^="data:image/svg+xml,"]:not([srcset])');

function isMathsAttribute(element: Element, name: string, value: string): boolean {
  if (!mathsElements.has(element.localName)) return false;
  return name === 'style' ? isMathsStyle(value) : mathsAttributes.has(name);
}

function isSafeAddress(value: string): boolean {
  return (
    /^#adj-[\w-]*$/.test(value.split('%')[0] ?? '') ||
    value.startsWith('#adj-') ||
    /^(?:https?:\/\/[^/]|mailto:)/i.test(value)
  );
}

/** What in an editor could run, fetch, restyle the page, or leave it unasked: whatever is not on a list. */
export function listDangers(place: Element): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const isKnown = elements.has(tag) || mathsElements.has(tag) || isDrawing(element);
    const found = isKnown ? [] : [`<${tag}>`];
    for (const { name, value } of element.attributes) {
      if (isDrawing(element) && (name === 'src' || name === 'alt')) continue;
      const isListed = /^(?:data|aria)-/.test(name) || attributes.has(name.toLowerCase());
      const isAllowed = isListed || isMathsAttribute(element, name, value);
      const isSet = isRadixStyle(element) || isOwnStyle(element) || isPlaceOfPopover(element, value);
      if (!isAllowed && !(name === 'style' && isSet)) found.push(`${tag}[${name}="${value}"]`);
      if (name === 'href' && !isSafeAddress(value)) found.push(`${tag}[href="${value}"]`);
      if (name === 'class' && value !== '') found.push(`${tag}.${value}`);
    }
    return found;
  });
}
