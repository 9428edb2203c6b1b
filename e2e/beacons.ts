/**
 * Texts that ask a server for something once they are drawn, in the ways that are known: who answers learns who read what, and when. Each names this
 * host, so that whatever asks for it is found. Written for this project; use them for every new view of a text.
 */
export const beaconHost = 'https://beacon.example';

/** A name of its own each: a request tells which text made it. */
const at = (name: string) => `${beaconHost}/${name}`;

const images: Readonly<Record<string, string>> = {
  image: `![a](${at('image.png')})`,
  'image with a title': `![a](${at('title.png')} "b")`,
  'image in angle brackets': `![a](<${at('angle.png')}>)`,
  'image over http': '![a](http://beacon.example/http.png)',
  'image with a user': '![a](https://user:pass@beacon.example/user.png)',
  'image at a port': '![a](https://beacon.example:8443/port.png)',
  'image without protocol': '![a](//beacon.example/bare.png)',
  'image as data': `![a](data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><image href="${at('data.png')}"/></svg>)`,
  'image by full reference': `![a][b]\n\n[b]: ${at('full.png')}`,
  'image by collapsed reference': `![b][]\n\n[b]: ${at('collapsed.png')}`,
  'image by shortcut reference': `![b]\n\n[b]: ${at('shortcut.png')}`,
  'image in a link': `[![a](${at('linked.png')})](${at('page')})`,
  'image in a heading': `# ![a](${at('heading.png')})`,
  'image in a table': `| ![a](${at('cell.png')}) |\n|---|\n| ![b](${at('body.png')}) |`,
  'image in a list': `1. - ![a](${at('list.png')})`,
  'image in a task': `- [x] ![a](${at('task.png')})`,
  'image in a quote': `> ![a](${at('quote.png')})`,
  'image in emphasis': `***![a](${at('strong.png')})***`,
  'image in a footnote': `a[^1]\n\n[^1]: ![a](${at('footnote.png')})`,
  'image in struck text': `~~![a](${at('struck.png')})~~`,
  'image far below': `${'Some words.\n\n'.repeat(150)}![a](${at('far.png')})`,
  sound: `![a](${at('sound.mp3')})`,
  film: `![a](${at('film.mp4')})`,
  'PDF as an image': `![a](${at('paper.pdf')})`,
  'SVG as an image': `![a](${at('drawing.svg')})`,
};

const html: Readonly<Record<string, string>> = {
  'HTML image': `<img src="${at('img.png')}">`,
  'HTML image in a sentence': `See <img src=${at('inline.png')}> this.`,
  'HTML image, lazy': `<img loading="lazy" src="${at('lazy.png')}">`,
  srcset: `<img srcset="${at('srcset.png')} 2x" sizes="100vw">`,
  picture: `<picture><source srcset="${at('picture.webp')}"><img></picture>`,
  'image button': `<input type="image" src="${at('input.png')}">`,
  'style attribute': `<p style="background: url(${at('style.png')})">a</p>`,
  'style element': `<style>* { background: url(${at('css.png')}) }</style>`,
  'style import': `<style>@import "${at('import.css')}";</style>`,
  'style font': `<style>@font-face { font-family: x; src: url(${at('font.woff2')}) } * { font-family: x }</style>`,
  'style cursor': `<div style="cursor: url(${at('cursor.cur')}), auto">a</div>`,
  'style content': `<i style="content: url(${at('content.png')})">a</i>`,
  'style image-set': `<i style="background: image-set('${at('set.png')}' 1x)">a</i>`,
  background: `<table background="${at('table.png')}"><tr><td background="${at('td.png')}">a</table>`,
  'SVG image': `<svg><image href="${at('svg.png')}"/></svg>`,
  'SVG image by xlink': `<svg><image xlink:href="${at('xlink.png')}"/></svg>`,
  'SVG use': `<svg><use href="${at('use.svg')}#a"/></svg>`,
  'SVG filter': `<svg><filter id="a"><feImage href="${at('filter.png')}"/></filter><rect filter="url(#a)"/></svg>`,
  'SVG foreign object': `<svg><foreignObject><img src="${at('foreign.png')}"></foreignObject></svg>`,
  'MathML glyph': `<math><mglyph src="${at('glyph.png')}"/></math>`,
  'video poster': `<video poster="${at('poster.png')}"></video>`,
  'video source': `<video autoplay><source src="${at('source.mp4')}"></video>`,
  'audio element': `<audio autoplay src="${at('audio.mp3')}"></audio>`,
  track: `<video><track default src="${at('track.vtt')}"></video>`,
  frame: `<iframe src="${at('frame')}"></iframe>`,
  'frame by source text': `<iframe srcdoc="<img src='${at('srcdoc.png')}'>"></iframe>`,
  object: `<object data="${at('object.swf')}"></object>`,
  embed: `<embed src="${at('embed.swf')}">`,
  script: `<script src="${at('script.js')}"></script>`,
  'stylesheet link': `<link rel="stylesheet" href="${at('link.css')}">`,
  preload: `<link rel="preload" as="image" href="${at('preload.png')}">`,
  prefetch: `<link rel="prefetch" href="${at('prefetch')}">`,
  prerender: `<link rel="prerender" href="${at('prerender')}">`,
  'dns-prefetch': '<link rel="dns-prefetch" href="//beacon.example">',
  preconnect: `<link rel="preconnect" href="${beaconHost}">`,
  modulepreload: `<link rel="modulepreload" href="${at('module.js')}">`,
  manifest: `<link rel="manifest" href="${at('manifest.json')}">`,
  favicon: `<link rel="icon" href="${at('favicon.ico')}">`,
  'speculation rules': `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${at('speculation')}"]}]}</script>`,
  'meta refresh': `<meta http-equiv="refresh" content="0;url=${at('refresh')}">`,
  base: `<base href="${beaconHost}/"><img src="base.png">`,
  'body background': `<body background="${at('body-background.png')}">`,
  'form that sends itself': `<form action="${at('form')}"><input autofocus onfocus="this.form.submit()"></form>`,
  'link with ping': `<a ping="${at('ping')}" href="#">a</a>`,
};

const others: Readonly<Record<string, string>> = {
  link: `[a](${at('page')})`,
  'link with a title': `[a](${at('page')} "b")`,
  autolink: `<${at('autolink')}>`,
  'bare address': at('bare-address'),
  'bare www': 'www.beacon.example/www',
  mail: '<mail@beacon.example>',
  definition: `[a]: ${at('definition.png')}`,
  'address in code': `\`${at('code.png')}\``,
  'HTML in a fence': `\`\`\`html\n<img src="${at('fence.png')}">\n\`\`\``,
  'CSS in a fence': `\`\`\`css\n@import url(${at('fence.css')});\n\`\`\``,
  'formula with a picture': `$\\includegraphics{${at('formula.png')}}$`,
  'formula set apart, with a picture': `$$\n\\includegraphics[width=1em]{${at('block.png')}}\n$$`,
  'formula that leads away': `\\(\\href{${at('href')}}{x} \\url{${at('url')}}\\)`,
  'formula with a style': `\\[\n\\style{background:url(${at('formula-style.png')})}{x} + \\htmlStyle{background:url(${at('html-style.png')})}{y}\n\\]`,
  'formula with a class and data': `$\\class{a}{x}$ $\\cssId{b}{y}$ $\\htmlData{src=${at('htmldata')}}{z}$`,
  'formula in a table': `| $\\includegraphics{${at('cell-formula.png')}}$ |\n|---|\n| $x$ |`,
  'diagram that is not drawn': `\`\`\`mermaid\ngraph TD\n  A["<img src='${at('mermaid.png')}'>"] --> B\n  click A "${at('mermaid-click')}"\n\`\`\``,
  'SVG in a fence': `\`\`\`svg\n<svg><image href="${at('svg-fence.png')}"/></svg>\n\`\`\``,
  'footnote with an address': `a[^1]\n\n[^1]: ${at('footnote-address')}`,
  'table of addresses': `| a |\n|---|\n| ${at('table-address')} |`,
};

/** By what they are. */
export const beacons: Readonly<Record<string, string>> = { ...images, ...html, ...others };

/** Drawings that would ask for something, run something or lead somewhere if they were more than an image. */
export const hostileSvg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" width="100" height="100" onload="parent.happened.push('onload ran')">
  <style>@import "${at('svg-import.css')}"; @font-face { font-family: f; src: url(${at('svg-font.woff2')}) } text { font-family: f } rect { fill: url(${at('svg-fill.svg')}#a) }</style>
  <script>parent.happened.push('script ran'); fetch('${at('svg-fetch')}'); new Image().src = '${at('svg-script.png')}';</script>
  <script href="${at('svg-script.js')}"/>
  <image href="${at('svg-image.png')}" width="10" height="10"/>
  <image xlink:href="${at('svg-xlink.png')}" width="10" height="10"/>
  <use href="${at('svg-use.svg')}#a"/>
  <filter id="i"><feImage href="${at('svg-fe.png')}"/></filter><rect width="10" height="10" filter="url(#i)"/>
  <foreignObject width="50" height="50"><div xmlns="http://www.w3.org/1999/xhtml"><img src="${at('svg-foreign.png')}"/><iframe src="${at('svg-frame')}"/><link rel="stylesheet" href="${at('svg-link.css')}"/></div></foreignObject>
  <a href="${at('svg-link')}"><text x="10" y="50">drawn</text></a>
  <animate attributeName="href" values="${at('svg-animate.png')}" begin="0s" dur="1s"/>
</svg>`;
