// The script of the page that `cartograph export --format html` writes. Texts from articles are only ever text nodes.
(async () => {
  'use strict';
  const words = {
    en: {
      search: 'Search',
      graph: 'Graph',
      table: 'Table',
      keys: 'Keys',
      fit: 'Fit',
      from: 'From',
      to: 'To',
      all: 'All days',
      language: 'Español',
      automatic: 'Extracted automatically; read the source.',
      licence: 'Quoted sentences belong to their outlets; made with Cartograph (Apache-2.0).',
      size: (a, t, c, u) => `${a} of ${t} actors, ${c} of ${u} claims`,
      shown: (n, t) => `${n} of ${t} relations shown`,
      start: 'Choose an actor or a relation to read the sentences behind it.',
      none: 'No sentence of it is in this page.',
      subject: 'Subject',
      relation: 'Relation',
      object: 'Object',
      sources: 'Sources',
      claims: 'Claims',
      last: 'Last',
      belief: 'Support',
      disputed: 'disputed',
      denied: 'denied',
      planned: 'planned',
      possible: 'possible',
      alleged: 'alleged',
      according: 'according to',
      cite: 'Copy citation',
      copied: 'Copied',
      why: 'Why',
      confidence: 'confidence',
      documents: 'articles',
      aliases: 'Also',
      closer: 'Closer',
      wider: 'Wider',
      close: 'Close',
      help: [
        ['/', 'search'],
        ['T', 'graph or table'],
        ['← →', 'the next actor, with the graph in focus'],
        ['↑ ↓', 'among its neighbours'],
        ['Enter', 'open what is in focus'],
        ['+ − 0', 'closer, wider, fit'],
        ['Esc', 'let go'],
        ['?', 'these keys'],
      ],
    },
    es: {
      search: 'Buscar',
      graph: 'Grafo',
      table: 'Tabla',
      keys: 'Teclas',
      fit: 'Ajustar',
      from: 'Desde',
      to: 'Hasta',
      all: 'Todos los días',
      language: 'English',
      automatic: 'Extraído automáticamente; lea la fuente.',
      licence: 'Las frases citadas pertenecen a sus medios; hecho con Cartograph (Apache-2.0).',
      size: (a, t, c, u) => `${a} de ${t} actores, ${c} de ${u} afirmaciones`,
      shown: (n, t) => `${n} de ${t} relaciones a la vista`,
      start: 'Elija un actor o una relación para leer las frases que la sostienen.',
      none: 'Ninguna frase suya está en esta página.',
      subject: 'Sujeto',
      relation: 'Relación',
      object: 'Objeto',
      sources: 'Fuentes',
      claims: 'Afirmaciones',
      last: 'Última',
      belief: 'Respaldo',
      disputed: 'en disputa',
      denied: 'negado',
      planned: 'planeado',
      possible: 'posible',
      alleged: 'presunto',
      according: 'según',
      cite: 'Copiar cita',
      copied: 'Copiada',
      why: 'Por qué',
      confidence: 'confianza',
      documents: 'artículos',
      aliases: 'También',
      closer: 'Acercar',
      wider: 'Alejar',
      close: 'Cerrar',
      help: [
        ['/', 'buscar'],
        ['T', 'grafo o tabla'],
        ['← →', 'el actor siguiente, con el grafo enfocado'],
        ['↑ ↓', 'entre sus vecinos'],
        ['Enter', 'abrir lo enfocado'],
        ['+ − 0', 'acercar, alejar, ajustar'],
        ['Esc', 'soltar'],
        ['?', 'estas teclas'],
      ],
    },
  };

  const byId = (id) => document.getElementById(id);
  const bytes = Uint8Array.from(atob(byId('data').textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const data = JSON.parse(await new Response(stream).text());

  let language = /^es\b/.test(navigator.language) ? 'es' : 'en';
  const say = (key) => words[language][key];
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const edges = new Map(data.edges.map((edge) => [edge.id, edge]));
  const articles = new Map(data.documents.map((article) => [article.id, article]));
  const claimsOf = new Map(data.edges.map(({ id }) => [id, []]));
  for (const claim of data.claims) claimsOf.get(claim.edge).push(claim);
  const drawn = (kind) =>
    new Map([...document.querySelectorAll(`#graph .${kind}`)].map((shape) => [shape.dataset.id, shape]));
  const [nodeShapes, edgeShapes, nameShapes] = [drawn('node'), drawn('edge'), drawn('name')];
  /** How large names are on the screen. */
  const NAME_PIXELS = 11;
  /** Where the middle of a node's lower edge is, in units of the picture. */
  const feet = new Map(
    [...nodeShapes].map(([id, shape]) => {
      const { x, y, width, height } = shape.getBBox();
      return [id, [x + width / 2, y + height]];
    }),
  );
  const svg = document.querySelector('#graph svg');
  // a link inside the picture would take the click that opens the actor
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes);

  const state = { off: new Set(), from: '', to: '', chosen: null, here: null, sort: ['sources', -1] };

  /** An element with children; a text becomes a text node and nothing else. */
  function make(name, properties, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  const relationName = ({ relation }) => data.relations[relation][language];
  const nameOf = (id) => actors.get(id)?.name ?? id;
  const isInTime = ({ day }) =>
    (state.from === '' || (day !== undefined && day >= state.from)) &&
    (state.to === '' || (day !== undefined && day <= state.to));
  const isShownActor = (id) => actors.has(id) && !state.off.has(actors.get(id).label);
  const hasTime = () => state.from !== '' || state.to !== '';
  const isShownEdge = (edge) =>
    isShownActor(edge.subject) && isShownActor(edge.object) && (!hasTime() || claimsOf.get(edge.id).some(isInTime));
  const edgesAt = (id) => data.edges.filter((edge) => edge.subject === id || edge.object === id);

  /** Whom what is chosen has to do with. */
  function nearOf(chosen) {
    if (chosen === null) return new Set();
    const { id } = chosen;
    const lines = chosen.kind === 'actor' ? edgesAt(id) : [edges.get(id)];
    return new Set([
      ...(chosen.kind === 'actor' ? [id] : []),
      ...lines.flatMap(({ subject, object }) => [subject, object]),
    ]);
  }

  function draw() {
    const shown = data.edges.filter(isShownEdge);
    const ends = new Set(shown.flatMap(({ subject, object }) => [subject, object]));
    const { chosen } = state;
    const near = nearOf(chosen);
    for (const [id, shape] of edgeShapes) {
      const edge = edges.get(id);
      const isFar =
        chosen !== null &&
        (chosen.kind === 'edge' ? id !== chosen.id : edge.subject !== chosen.id && edge.object !== chosen.id);
      shape.style.display = isShownEdge(edge) ? '' : 'none';
      shape.classList.toggle('dim', isFar);
      shape.classList.toggle('chosen', chosen?.id === id);
    }
    for (const shapes of [nodeShapes, nameShapes])
      for (const [id, shape] of shapes) {
        shape.style.display = isShownActor(id) && (!hasTime() || ends.has(id)) ? '' : 'none';
        shape.classList.toggle('dim', chosen !== null && !near.has(id));
        shape.classList.toggle('chosen', chosen?.id === id);
        shape.classList.toggle('here', state.here === id && shapes === nodeShapes);
      }
    placeNames();
    byId('shown').textContent = say('shown')(shown.length, data.total.edges);
    drawBars();
    if (!byId('table').hidden) drawTable(shown);
  }

  function drawBars() {
    const months = new Map();
    for (const { day } of data.claims) if (day) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
    const keys = [...months.keys()].sort();
    const most = Math.max(1, ...months.values());
    const bars = byId('bars');
    bars.setAttribute('viewBox', `0 0 ${Math.max(1, keys.length)} 32`);
    bars.replaceChildren(
      ...keys.map((key, index) => {
        const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        const height = Math.max(2, (32 * months.get(key)) / most);
        const place = { x: index + 0.1, y: 32 - height, width: 0.8, height };
        for (const [name, value] of Object.entries(place)) bar.setAttribute(name, value);
        const isOut =
          (state.from !== '' && key < state.from.slice(0, 7)) || (state.to !== '' && key > state.to.slice(0, 7));
        bar.classList.toggle('out', isOut);
        return bar;
      }),
    );
  }

  const columns = [
    ['subject', ({ subject }) => nameOf(subject)],
    ['relation', relationName],
    ['object', ({ object }) => nameOf(object)],
    ['sources', ({ sourceCount }) => sourceCount],
    ['claims', ({ claimCount }) => claimCount],
    ['belief', ({ belief }) => belief],
    ['last', ({ lastEvent, lastReported }) => lastEvent ?? lastReported ?? ''],
  ];

  function drawTable(shown) {
    const [by, direction] = state.sort;
    const value = columns.find(([key]) => key === by)[1];
    const rows = [...shown].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      return direction * (typeof x === 'number' ? x - y : String(x).localeCompare(String(y), language));
    });
    const sortBy = (key) => () => {
      state.sort = [key, state.sort[0] === key ? -state.sort[1] : 1];
      draw();
      byId('table').querySelector(`[data-key="${key}"]`)?.focus();
    };
    const heads = columns.map(([key]) =>
      make(
        'th',
        { scope: 'col', 'aria-sort': by !== key ? 'none' : direction > 0 ? 'ascending' : 'descending' },
        make('button', { class: 'plain', 'data-key': key, onclick: sortBy(key) }, say(key)),
      ),
    );
    const body = rows.map((edge) =>
      make(
        'tr',
        {},
        ...columns.map(([key, read]) => {
          const text = String(read(edge));
          if (key === 'relation') return make('td', {}, opener('edge', edge.id, text), ...flags(edge));
          const id = key === 'subject' ? edge.subject : key === 'object' ? edge.object : undefined;
          return make('td', {}, id === undefined ? text : opener('actor', id, text));
        }),
      ),
    );
    byId('table').replaceChildren(
      make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...body)),
    );
  }

  const opener = (kind, id, text) => make('button', { class: 'plain', onclick: () => choose({ kind, id }) }, text);
  const chip = (text) => make('span', { class: 'chip' }, text);
  const flags = (edge) => [
    ...(edge.disputed ? [' ', chip(say('disputed'))] : []),
    ...(edge.positiveCount === 0 ? [' ', chip(say('denied'))] : []),
  ];

  function choose(chosen) {
    state.chosen = chosen;
    if (chosen?.kind === 'actor') state.here = chosen.id;
    draw();
    drawPanel();
  }

  function drawPanel() {
    const { chosen } = state;
    const parts =
      chosen === null
        ? [make('p', {}, say('start'))]
        : chosen.kind === 'actor'
          ? actorCard(chosen.id)
          : edgeCard(chosen.id);
    byId('panel').replaceChildren(...parts);
    byId('panel').scrollTop = 0;
  }

  function actorCard(id) {
    const actor = actors.get(id);
    const facts = [data.labels[actor.label][language], actor.country, `${actor.documentCount} ${say('documents')}`];
    const hasWikidata = /^Q\d+$/.test(actor.wikidataId ?? '');
    const wikidata = `https://www.wikidata.org/wiki/${actor.wikidataId}`;
    return [
      make('h2', {}, actor.name),
      make('p', { class: 'quiet' }, facts.filter(Boolean).join(' · ')),
      ...(actor.aliases.length > 0 ? [make('p', {}, `${say('aliases')}: ${actor.aliases.join(', ')}`)] : []),
      ...(hasWikidata
        ? [make('p', {}, make('a', { href: wikidata, rel: 'noreferrer' }, `Wikidata ${actor.wikidataId}`))]
        : []),
      make(
        'ul',
        {},
        ...edgesAt(id).map((edge) =>
          make('li', {}, opener('edge', edge.id, statement(edge)), ` (${edge.sourceCount})`, ...flags(edge)),
        ),
      ),
    ];
  }

  const statement = (edge) => `${nameOf(edge.subject)} ${relationName(edge)} ${nameOf(edge.object)}`;

  function edgeCard(id) {
    const edge = edges.get(id);
    const claims = claimsOf.get(id);
    return [
      make(
        'h2',
        {},
        opener('actor', edge.subject, nameOf(edge.subject)),
        ` ${relationName(edge)} `,
        opener('actor', edge.object, nameOf(edge.object)),
      ),
      make(
        'p',
        { class: 'quiet' },
        `${say('sources')}: ${edge.sourceCount} · ${say('claims')}: ${edge.claimCount} · ${say('belief')}: ${edge.belief}`,
        ...flags(edge),
      ),
      ...(claims.length === 0 ? [make('p', {}, say('none'))] : claims.map(evidence)),
    ];
  }

  function evidence(claim) {
    const article = articles.get(claim.document) ?? {};
    const chips = [
      ...(claim.polarity === 'negative' ? [chip(say('denied'))] : []),
      ...(claim.modality === 'actual' ? [] : [chip(say(claim.modality))]),
      ...(claim.speakers.length > 0 ? [chip(`${say('according')} ${claim.speakers.join(', ')}`)] : []),
    ];
    const source = [article.publisher, article.title, article.publishedAt].filter(Boolean).join(', ') || claim.document;
    const isLink = /^https?:\/\//i.test(article.url ?? '');
    const copy = make(
      'button',
      {
        onclick: async () => {
          await navigator.clipboard?.writeText(claim.cite).catch(() => undefined);
          copy.textContent = say('copied');
        },
      },
      say('cite'),
    );
    return make(
      'article',
      {},
      make('blockquote', {}, ...marked(claim.quote, claim.marks)),
      make('p', {}, ...chips),
      make('p', { class: 'quiet' }, isLink ? make('a', { href: article.url, rel: 'noreferrer' }, source) : source),
      make(
        'details',
        {},
        make('summary', {}, say('why')),
        make('p', { class: 'quiet' }, `${claim.rules.join(', ')} · ${say('confidence')} ${claim.confidence}`),
        make('p', { class: 'quiet' }, claim.cite),
      ),
      copy,
    );
  }

  /** The quote with subject, trigger and object marked; marks that run into each other become one. */
  function marked(quote, marks) {
    const pieces = [];
    let at = 0;
    for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      pieces.push(quote.slice(at, from), make('mark', {}, quote.slice(from, end)));
      at = end;
    }
    return [...pieces, quote.slice(at)];
  }

  const whole = svg.viewBox.baseVal;
  const box = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const home = { ...box };
  function applyBox() {
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    placeNames();
  }
  /** Writes names below their nodes as large as the rest of the page, those that count first; one that would lie on another or be cut off is left out. */
  function placeNames() {
    if (svg.clientWidth === 0) return;
    const scale = Math.max(box.width / svg.clientWidth, box.height / svg.clientHeight);
    const middle = box.x + box.width / 2;
    const [leftmost, rightmost] = [-1, 1].map((side) => middle + (side * scale * svg.clientWidth) / 2);
    const taken = [];
    const near = nearOf(state.chosen);
    const isWanted = (id) => id === state.here || near.has(id);
    const turn = [...nameShapes].sort(([a], [b]) => isWanted(b) - isWanted(a));
    for (const [id, name] of turn) {
      const size = NAME_PIXELS * scale;
      const [x, y] = feet.get(id);
      const half = 0.29 * size * name.textContent.length;
      const room = { left: x - half, right: x + half, top: y, bottom: y + 1.2 * size };
      const isShown =
        name.style.display !== 'none' &&
        room.left >= leftmost &&
        room.right <= rightmost &&
        !taken.some(
          (other) =>
            room.left < other.right && other.left < room.right && room.top < other.bottom && other.top < room.bottom,
        );
      name.style.visibility = isShown ? '' : 'hidden';
      if (!isShown) continue;
      taken.push(room);
      name.setAttribute('font-size', size);
      name.setAttribute('stroke-width', 3 * scale);
      name.setAttribute('y', y + size);
    }
  }
  function zoom(factor, at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }) {
    const scale = Math.min(Math.max(factor * box.width, home.width / 20), home.width * 2) / box.width;
    box.x = at.x - (at.x - box.x) * scale;
    box.y = at.y - (at.y - box.y) * scale;
    box.width *= scale;
    box.height *= scale;
    applyBox();
  }
  const fit = () => {
    Object.assign(box, home);
    applyBox();
  };
  new ResizeObserver(placeNames).observe(svg);
  const pointAt = ({ clientX, clientY }) =>
    new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, pointAt(event));
    },
    { passive: false },
  );
  let drag = null;
  svg.addEventListener('pointerdown', (event) => (drag = { from: pointAt(event), hasMoved: false }));
  svg.addEventListener('pointermove', (event) => {
    if (!drag || event.buttons === 0) return;
    const here = pointAt(event);
    box.x += drag.from.x - here.x;
    box.y += drag.from.y - here.y;
    drag.hasMoved ||= Math.hypot(drag.from.x - here.x, drag.from.y - here.y) > 2;
    applyBox();
  });
  svg.addEventListener('click', (event) => {
    if (drag?.hasMoved) return;
    const shape = event.target.closest('.node, .edge, .name');
    if (!shape) return choose(null);
    choose({ kind: shape.classList.contains('edge') ? 'edge' : 'actor', id: shape.dataset.id });
  });
  byId('closer').addEventListener('click', () => zoom(1 / 1.3));
  byId('wider').addEventListener('click', () => zoom(1.3));
  byId('fit').addEventListener('click', fit);

  function showTab(name) {
    for (const tab of ['graph', 'table']) {
      byId(tab).hidden = tab !== name;
      byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === name));
    }
    draw();
  }
  for (const tab of ['graph', 'table']) byId(`tab-${tab}`).addEventListener('click', () => showTab(tab));

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  function find(text) {
    const wanted = fold(text.trim());
    if (wanted === '') return undefined;
    const forms = (actor) => [actor.name, ...actor.aliases].map(fold);
    return (
      data.actors.find((actor) => forms(actor).includes(wanted)) ??
      data.actors.find((actor) => forms(actor).some((form) => form.startsWith(wanted))) ??
      data.actors.find((actor) => forms(actor).some((form) => form.includes(wanted)))
    );
  }
  byId('search').addEventListener('change', ({ target }) => {
    const actor = find(target.value);
    if (actor) choose({ kind: 'actor', id: actor.id });
  });
  byId('names').append(...data.actors.map(({ name }) => make('option', { value: name })));

  for (const name of ['from', 'to'])
    byId(name).addEventListener('change', ({ target }) => {
      state[name] = target.value;
      draw();
    });
  byId('all').addEventListener('click', () => {
    for (const name of ['from', 'to']) byId(name).value = state[name] = '';
    draw();
  });
  for (const button of document.querySelectorAll('#legend button'))
    button.addEventListener('click', () => {
      const { label } = button.dataset;
      if (!state.off.delete(label)) state.off.add(label);
      button.setAttribute('aria-pressed', String(!state.off.has(label)));
      draw();
    });

  const help = byId('help');
  byId('keys').addEventListener('click', () => help.showModal());
  byId('language').addEventListener('click', () => {
    language = language === 'en' ? 'es' : 'en';
    write();
  });

  const neighbours = (id) =>
    [
      ...new Set(
        edgesAt(id)
          .filter(isShownEdge)
          .map(({ subject, object }) => (subject === id ? object : subject)),
      ),
    ].sort();
  let origin = null;
  function step(keys, by, from) {
    const at = keys.indexOf(from);
    const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length;
    state.here = keys[next] ?? state.here;
    byId('graph').setAttribute('aria-label', nameOf(state.here ?? ''));
    draw();
  }
  byId('graph').addEventListener('keydown', (event) => {
    if (event.target !== byId('graph')) return;
    const order = data.actors.filter(({ id }) => isShownActor(id)).map(({ id }) => id);
    const act = {
      ArrowRight: () => step(order, 1, (origin = state.here)),
      ArrowLeft: () => step(order, -1, (origin = state.here)),
      ArrowDown: () => step(neighbours((origin ??= state.here ?? order[0])), 1, state.here),
      ArrowUp: () => step(neighbours((origin ??= state.here ?? order[0])), -1, state.here),
      Enter: () => {
        origin = state.here;
        if (state.here !== null) choose({ kind: 'actor', id: state.here });
      },
      '+': () => zoom(1 / 1.3),
      '-': () => zoom(1.3),
      0: fit,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === 'Escape' && !help.open) choose(null);
    if (isTyping || help.open) return;
    const act = {
      '/': () => byId('search').focus(),
      '?': () => help.showModal(),
      t: () => showTab(byId('table').hidden ? 'table' : 'graph'),
    }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  /** Writes all words of the page in its language. */
  function write() {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word);
    for (const name of ['closer', 'wider']) byId(name).setAttribute('aria-label', say(name));
    byId('language').textContent = say('language');
    byId('size').textContent = say('size')(
      data.actors.length,
      data.total.actors,
      data.claims.length,
      data.total.claims,
    );
    for (const button of document.querySelectorAll('#legend button')) {
      const { label } = button.dataset;
      const count = data.actors.filter((actor) => actor.label === label).length;
      button.querySelector('span').textContent = `${data.labels[label][language]} ${count}`;
    }
    const rows = say('help').map(([key, text]) =>
      make('tr', {}, make('td', {}, make('kbd', {}, key)), make('td', {}, text)),
    );
    help.replaceChildren(
      make('table', {}, make('tbody', {}, ...rows)),
      make('form', { method: 'dialog' }, make('button', { type: 'button', onclick: () => help.close() }, say('close'))),
    );
    draw();
    drawPanel();
  }
  write();
  document.documentElement.dataset.ready = 'yes';
})();
