import { type MarkupNode, parseMarkup } from './parseMarkup.js';

/** Not even escaped may these stand in XML: an image that holds one is not shown, and no danger. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Cs}/gu;

const toEscaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const html = 'http://www.w3.org/1999/xhtml';
const spaces: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};
const isXmlName = (name: string) => /^(?:xlink:)?[A-Za-z_][\w.-]*$/.test(name);

/** HTML as XML, as it comes from a label that was drawn as HTML. */
function toXml({ value = '', tagName, properties = {}, children = [] }: MarkupNode, space: string): string {
  if (tagName === undefined) return toEscaped(value);
  const name = tagName === 'foreignobject' ? 'foreignObject' : tagName;
  const written = Object.entries(properties)
    .filter(([one]) => isXmlName(one) && one !== 'xmlns')
    .map(([one, given]) => ` ${one}="${toEscaped(given)}"`);
  const own = spaces[name] ?? space;
  const inner = name === 'foreignObject' ? html : own;
  return `<${name} xmlns="${own}"${written.join('')}>${children.map((child) => toXml(child, inner)).join('')}</${name}>`;
}

function createSvg(text: string, markup: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" width="100" height="100" onload="${text}">
<style>${text} } * { background: url(${text}); fill: url(https://evil.example/fill.svg#a) }</style>
<script>${text}</script>
<script>parent.happened.push('a script of a drawing ran')</script>
<a href="${text}" xlink:href="${text}" target="_top"><rect width="100" height="100" onclick="${text}"/><text y="50">${text}</text></a>
<image href="${text}" width="10" height="10"/>
<image href="https://evil.example/drawn.png" width="10" height="10"/>
<use href="${text}"/>
<a><set attributeName="href" to="${text}"/><text>set</text></a>
<foreignObject width="100" height="100">${markup}</foreignObject>
</svg>`;
}

/**
 * A drawing by the most careless of hosts: whatever stands in the source stands in the SVG as words, as markup, as a style, as a script and as each
 * address.
 */
export function drawCarelessly(source: string): string {
  const text = source.replace(notInXml, '');
  const markup = parseMarkup(text).map((node) => toXml(node, html));
  return createSvg(toEscaped(text), markup.join(''));
}
