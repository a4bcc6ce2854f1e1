"""Function words and noun classes that the quote rules need; all lower case, written for this program."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The blank-separated words of a text."""
    return frozenset(text.split())


PREPOSITIONS = words(
    """of in on at by for from with to about after before during since until near outside inside under over
    against between among amongst through throughout into onto without within around behind beside beneath
    below above along across despite amid amidst per via as like unlike than toward towards upon alongside
    following regarding concerning beyond off past"""
)
CLAUSE_OPENERS = words(
    "while because although though if when whenever whether that which whose where unless but as since once "
    "whereas whom"
)
SMALL_WORDS = words(
    "of the a an and or in on at for to from with by de la le du und der die das without is not your my we"
)
"""Words that titles of works write small."""
QUESTION_WORDS = words("what why how where who whose whom when which")
COORDINATORS = words("and or nor but yet then")
AUXILIARIES = words(
    """be is are was were been being am has have had having do does did will would shall should can could
    may might must ’s ’d ’ll ’ve ’re 's 'd 'll 've 're"""
)
BE_FORMS = words("be is are was were been being am ’s 's gets got get")
NEGATIONS = words("not n't n’t never nobody none neither no-one nothing hardly")
DETERMINERS = words(
    """the a an this that these those his her its their our my your some many several another each every
    both all no any few two three four five six seven eight nine ten dozens hundreds thousands more most one
    le la les un une der die das ein eine el los las il lo"""
)
DEFINITE = words("the this that these those his her its their our my your le la der die das el il")
PRONOUNS = words("he she they it we i you who someone somebody everyone others nobody")
SPEAKING_PRONOUNS = words("he she they it we i who er sie il elle")
ADVERBS = words(
    """also later then still again once now already just only even never not n't n’t ever often always soon
    earlier afterwards afterward simply too instead further once twice here there however meanwhile
    nonetheless nevertheless thus therefore indeed perhaps maybe yesterday today tomorrow tonight recently
    together himself herself itself themselves first back out on well previously long at-least reportedly"""
)
OUTLETS = words("daily weekly monthly broadcaster tabloid channel station website magazine portal")
LY_NOUNS = words(
    "daily weekly monthly family ally reply supply assembly rally bully monopoly butterfly anomaly belly "
    "jelly"
)
DAYS = words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december"""
)
PARTICLES = words("de van der den von da di del della la le bin ibn al el dos das du ter ten zu af ben bint")
ORG_NOUNS = words(
    """ministry council committee commission party university bank association union group company agency
    department office service court police army navy force forces federation institute institution board
    authority authorities government parliament senate congress team club church hospital school college
    airline network alliance league organisation organization foundation trust fund society corporation corp
    inc ltd plc co firm bureau administration embassy cabinet treasury secretariat front movement coalition
    newspaper times post daily herald tribune house academy centre center museum chamber syndicate
    consortium collective regulator watchdog campaign charity exchange laboratory lab brigade command
    directorate tribunal securities holdings capital partners systems airways motors energy bancorp
    ministries militia junta military regime caucus mission delegation bloc presidency lines airlines
    industries enterprises shipping logistics steel media telecom technologies railways ports"""
)
GROUP_NOUNS = words(
    """police officials residents protesters demonstrators analysts critics authorities witnesses people
    voters supporters neighbours neighbors locals sources experts investigators prosecutors lawyers doctors
    rescuers activists rebels lawmakers ministers diplomats journalists reporters students teachers workers
    families relatives survivors crowd fans spokesmen men women children parents passengers officers
    soldiers economists scientists researchers opponents campaigners organisers organizers campaigners staff
    colleagues observers villagers farmers refugees migrants readers users crowds leaders"""
)
BUSINESSES = words(
    """company firm group airline bank operator organisation organization agency club team network newspaper
    retailer manufacturer maker charity corporation union association court ministry"""
)
"""Nouns that mean the body named last where no name of the article holds them."""
PERSON_NOUNS = words(
    """man woman guard resident villager survivor witness shopkeeper official aide diplomat neighbour neighbor
    mother father boy girl student worker soldier officer passenger reporter voter protester demonstrator
    migrant refugee trader driver spokesperson insider source negotiator veteran pensioner widow relative
    doctor nurse teacher fisherman fisher farmer hostage prisoner colleague friend"""
)
"""Nouns for one person, besides titles."""
WORK_NOUNS = words(
    """novel book film movie song album play painting poem essay article column documentary series show
    musical opera symphony single track episode memoir biography ballad hymn anthem sculpture exhibition
    exhibit comic cartoon thriller trilogy sequel novella podcast programme program sitcom drama comedy
    story report pamphlet magazine newspaper game aria sonata concerto record ep lp mural portrait website
    site blog page collection anthology debut bestseller photograph installation manifesto paper study
    chapter"""
)
WORK_VERBS = words(
    """sang sing sings singing performed performs perform performing wrote writes published publishes
    directed directs starred stars composed composes recorded records painted screened screens played plays
    hummed staged filmed authored sings premiered watched watching read reading reads titled entitled
    covered whistled released recited"""
)
SIGN_NOUNS = words(
    """banner banners placard placards sign signs slogan slogans motto sticker stickers t-shirt t-shirts
    shirt graffiti poster posters billboard hashtag label labels badge badges headline headlines inscription
    plaque flag flags cap hat word words phrase term terms expression password codename code-named nickname
    nicknamed signs tattoo tattooed button buttons caption logo name names title category folder file"""
)
NAMING = words(
    """so-called socalled nicknamed dubbed termed named known titled entitled christened codenamed
    code-named labelled labeled styled self-styled self-described self-proclaimed called branded aka"""
)
COMMON_PAST = words(
    """met went came took made gave got left lost won ran sat stood fell rose kept led held brought bought
    fought found became began broke built caught chose drew drove felt fled flew forgot grew knew laid lay
    let meant paid put quit sent set shut spent stuck struck taught threw wore wants says goes comes takes
    makes gives gets leaves loses wins runs keeps leads holds brings remains seems became has visited"""
)
"""Verbs that do not look like verbs: a run of words without tags ends before them."""
DOCUMENTS = words(
    "letter statement note email e-mail post memo message report petition communique communiqué leaflet "
    "tweet text editorial column article manifesto"
)
STUDIES = words("analysis study review survey poll report findings")
"""Documents that speak for themselves: `according to a survey by the Chamber`."""
TRADE_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "smith", "wright")
"""Endings of words for what somebody does."""
OFFICES = words(
    """minister secretary president chief head director ceo cfo mayor governor chairman chairwoman chair
    leader speaker archbishop bishop king queen prince princess duke earl undersecretary chancellor
    commissioner founder editor dean"""
)
"""Titles that go on with `of`: `Minister of Education`."""
POSITIONS = words("left right centre center above below pictured far front back")
"""Where somebody stands in a photograph: `Arne Moe, right, says`."""
