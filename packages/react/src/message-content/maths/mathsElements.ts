const list = (words: string) => new Set(words.split(' '));

/** Presentation MathML. Not `maction`, `semantics` and what stands in it, `mglyph`, nor anything of HTML or SVG. */
export const mathsElements = /* @__PURE__ */ list(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd',
);

/** How a sign is set. Not colours: a formula must be legible on either ground. Nothing that names, leads or fetches. */
export const mathsAttributes = /* @__PURE__ */ list(
  'display displaystyle scriptlevel mathvariant form fence separator stretchy symmetric largeop movablelimits minsize maxsize lspace rspace accent accentunder linethickness width height depth voffset notation columnalign rowspan columnspan',
);

/** temml’s classes that our stylesheet knows. */
export const mathsLooks = /* @__PURE__ */ list(
  'tml-jot tml-small tml-right tml-left tml-overline tml-underline tml-cancel upstrike downstrike tml-xcancel sout tml-fbox longdiv-top longdiv-arc phasor-bottom phasor-angle actuarial circle-pad textcircle tml-hat-1 tml-hat-2 tml-hat-3 tml-hat-4 tml-tilde-2 tml-tilde-3 tml-tilde-4 chr-sml chr-med chr-lrg tml-sml-pad tml-med-pad tml-lrg-pad',
);

const styleNames = /* @__PURE__ */ list(
  'padding paddingLeft paddingRight paddingTop paddingBottom marginLeft border borderLeft borderRight borderTop borderBottom width height fontWeight textAlign transform mathDepth',
);
const styleValue =
  /^(?:-?[\d.]+(?:em|ex|pt|px|%)?|solid|dashed|double|bold|normal|left|right|center|scaleX\(-1\))(?: (?:-?[\d.]+(?:em|ex|pt|px|%)?|solid|dashed|double))*$/;

/** Distances and lines within a formula: what of a style may be set. */
export function toMathsStyle(
  style: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.entries(style).flatMap(([name, value]) => {
    const written = String(value).trim();
    return styleNames.has(name) && styleValue.test(written) ? [[name, written] as const] : [];
  });
}
