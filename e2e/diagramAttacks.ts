/** Sources of diagrams that try what mermaid can do: labels as HTML, links, functions of the page, styles, settings, icons. Written for this project. */
const evil = 'https://evil.example';
const image = `<img src=${evil}/p.png onerror=alert(1)>`;

const labels = [
  `graph TD\n  A["${image}"] --> B`,
  'graph TD\n  A["<script>alert(1)</script>"] -->|"<svg onload=alert(1)>"| B',
  `graph TD\n  A["\`**bold** ![x](${evil}/p.png) [y](javascript:alert(1))\`"]`,
  'graph TD\n  subgraph "<iframe srcdoc=\'<script>alert(1)</script>\'></iframe>"\n    A\n  end',
  'graph TD\n  A["#lt;script#gt;alert(1)#lt;/script#gt;"] --> B["&lt;img src=x onerror=alert(1)&gt;"]',
  `graph TD\n  A["</text></svg><script>alert(1)</script>"]\n  B["]]></style>${image}"]`,
  'graph TD\n  A["<foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject>"]',
  `sequenceDiagram\n  participant A as ${image}\n  A->>B: <svg onload=alert(1)>\n  Note over A: <script>alert(1)</script>`,
  `classDiagram\n  class A {\n    +${image} x\n  }\n  note for A "<script>alert(1)</script>"`,
  `stateDiagram-v2\n  state "${image}" as s\n  [*] --> s: <svg onload=alert(1)>`,
  `erDiagram\n  A ||--o{ B : "${image}"`,
  `gantt\n  title ${image}\n  section <script>alert(1)</script>\n  x :a, 2024-01-01, 1d`,
  `pie title ${image}\n  "<script>alert(1)</script>" : 1`,
  `mindmap\n  root(("${image}"))\n    ::icon(x" onload="alert(1))`,
  `timeline\n  title ${image}\n  2024 : <svg onload=alert(1)>`,
  `gitGraph\n  commit id: "${image}" tag: "<script>alert(1)</script>"`,
  `journey\n  title ${image}\n  section <svg onload=alert(1)>\n  x: 5: <script>alert(1)</script>`,
  `quadrantChart\n  title ${image}\n  "<svg onload=alert(1)>": [0.3, 0.6]`,
  `sankey-beta\n"${image}",<script>alert(1)</script>,10`,
  `block-beta\n  a["${image}"]`,
  `architecture-beta\n  service a(x" onload="alert(1))[<script>alert(1)</script>]`,
];

const links = [
  'graph TD\n  A --> B\n  click A "javascript:alert(1)"',
  'graph TD\n  A --> B\n  click A href "javascript:alert(1)" "tip" _self',
  'graph TD\n  A --> B\n  click A href "JaVa\tScRiPt:alert(1)" _top',
  'graph TD\n  A --> B\n  click A call alert(1)',
  'graph TD\n  A --> B\n  click A alert "<img src=x onerror=alert(1)>"',
  `graph TD\n  A --> B\n  click A "${evil}/click" _top`,
  'graph TD\n  A --> B\n  click A "data:text/html,<script>alert(1)</script>"',
  'sequenceDiagram\n  participant A\n  links A: {"x": "javascript:alert(1)"}\n  link A: y @ javascript:alert(1)',
  'classDiagram\n  class A\n  link A "javascript:alert(1)"\n  callback A "alert"\n  click A href "javascript:alert(1)"',
  'gantt\n  x :a, 2024-01-01, 1d\n  click a href "javascript:alert(1)"\n  click a call alert()',
  'C4Context\n  Person(a, "x", $link="javascript:alert(1)", $sprite="<script>alert(1)</script>")',
  'requirementDiagram\n  requirement r {\n    text: "<svg onload=alert(1)>"\n    docref: javascript:alert(1)\n  }',
  '---\nconfig:\n  kanban:\n    ticketBaseUrl: "javascript:alert(1)//#TICKET#"\n---\nkanban\n  a[x]@{ ticket: 1 }',
];

const settings = [
  `%%{init: {"themeCSS": "* { background: url(${evil}/theme.png) }"}}%%\ngraph TD\n  A`,
  `%%{init: {"themeCSS": "@import url(${evil}/theme.css);"}}%%\ngraph TD\n  A`,
  '%%{init: {"themeCSS": "</style><script>alert(1)</script><style>"}}%%\ngraph TD\n  A',
  `%%{init: {"fontFamily": "x; } @font-face { font-family: y; src: url(${evil}/f.woff2) } * { font-family: y"}}%%\ngraph TD\n  A`,
  `%%{init: {"theme": "base", "themeVariables": {"primaryColor": "url(${evil}/c.png)", "lineColor": "red;}</style>${image}"}}}%%\ngraph TD\n  A`,
  `%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\ngraph TD\n  A["${image}"]`,
  '%%{init: {"secure": [], "startOnLoad": true, "dompurifyConfig": {"ADD_TAGS": ["script"]}}}%%\ngraph TD\n  A["<script>alert(1)</script>"]',
  '%%{init: {"__proto__": {"securityLevel": "loose"}, "constructor": {"prototype": {"x": 1}}}}%%\ngraph TD\n  A',
  `---\ntitle: <script>alert(1)</script>\nconfig:\n  themeCSS: "* { cursor: url(${evil}/c.cur), auto }"\n  securityLevel: loose\n---\ngraph TD\n  A`,
  `graph TD\n  A --> B\n  style A fill:url(${evil}/s.svg#a),background:url(${evil}/s.png)\n  linkStyle 0 stroke:url(${evil}/l.svg#a)`,
  `graph TD\n  A:::x\n  classDef x fill:#fff;}</style><script>alert(1)</script>`,
  `graph TD\n  A@{ img: "${evil}/shape.png", label: "x", pos: "t" }\n  B@{ icon: "fa:x\\" onload=\\"alert(1)" }`,
];

const formulas = [
  'graph TD\n  A["$$\\href{javascript:alert(1)}{x}$$"]',
  `graph TD\n  A["$$\\includegraphics{${evil}/k.png} \\url{javascript:alert(1)}$$"]`,
  `graph TD\n  A["$$\\htmlStyle{background:url(${evil}/k.png)}{x} \\htmlData{src=x onerror=alert(1)}{y}$$"]`,
  'sequenceDiagram\n  A->>B: $$\\text{<img src=x onerror=alert(1)>}$$',
  'graph TD\n  A["$$\\htmlClass{host}{x} \\htmlId{root}{y}$$"]',
];

export const diagramAttacks: readonly string[] = [...labels, ...links, ...settings, ...formulas];
