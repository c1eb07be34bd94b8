import type { Example } from "./notation.corpus.ts";

const examples: readonly Example[] = [
  {
    says: "the example of docs/matters.md",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
      "Herald 2031-05-03": [
        "Ann Vael (NOR): asserts control NOR, Testville, >0.75 share, 2031-05-02, via Wire",
        "Staff of Sudland (SUD): denies control NOR, Testville, >0.75 share, 2031-05-03, via Wire",
      ],
      "Courier 2031-05-03": [
        "NOR (NOR): asserts control NOR, Testville, >0.5 share",
        "own: asserts control NOR, Testville, =1 share",
      ],
    },
    matters: [
      "Who holds Testville? 5/3/2/1: affirms Ann Vael 2, differs Ann Vael 1, denies Staff of Sudland 1, differs own voice 1",
    ],
  },
  {
    says: "a claim, its repeats and its denial are one matter of two utterances",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-03": [
        "Anne Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Staff of the Army of Sudland (SUD): denies control NOR, Testville, =1 share, 2031-05-03",
      ],
      "Courier 2031-05-03": ["own: asserts control NOR, Testville, =1 share"],
    },
    matters: [
      "Who holds Testville? 4/3/2/1: affirms Ann Vael 2, denies Staff of the Army of Sudland 1, affirms own voice 1",
    ],
  },
  {
    says: "of two that say it on one day, what was printed first was made first",
    articles: {
      "Gazette 2031-05-02T10:00:00Z": ["Bo Lind (SUD): asserts area NOR, Testville, =400 km2, 2031-05-02"],
      "Mirror 2031-05-02T11:00:00+02:00": ["Ann Vael (NOR): asserts area NOR, Testville, =300 km2, 2031-05-02"],
    },
    matters: ["How much territory has NOR gained in Testville? 2/2/2/0: affirms Ann Vael 1, differs Bo Lind 1"],
  },
  {
    says: "what is denied was made before its denial, whoever is printed first",
    articles: {
      "Gazette 2031-05-02": [
        "Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-02",
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/2/0: affirms Ann Vael 1, denies Bo Lind 2"],
  },
  {
    says: "the other side's hold on the whole denies, on a part differs",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-02",
        "Cy Marr (SUD): asserts control SUD, Testville, some share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/3/0: affirms Ann Vael 1, denies Bo Lind 1, differs Cy Marr 1"],
  },
  {
    says: "who holds a town's whole airport holds a part of the town",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): asserts control SUD, Testville, part airport, =1 share, 2031-05-02",
        "Cy Marr (SUD): asserts control SUD, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/3/0: affirms Ann Vael 1, differs Bo Lind 1, denies Cy Marr 1"],
  },
  {
    says: "ranges that meet affirm, figures that do not meet differ, and nobody is averaged",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
      "Herald 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, >0.75 share, 2031-05-02"],
      "Courier 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, some share, 2031-05-02"],
      "Mirror 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, >0.5 share, 2031-05-02"],
    },
    matters: ["Who holds Testville? 4/4/1/0: affirms Ann Vael 3, differs Ann Vael 1"],
  },
  {
    says: "days chain up to a week; eight days later it is another matter",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts area NOR, Testville, =300 km2, 2031-05-02"],
      "Herald 2031-05-09": ["Ann Vael (NOR): asserts area NOR, Testville, =300 km2, 2031-05-09"],
      "Courier 2031-05-17": ["Ann Vael (NOR): asserts area NOR, Testville, =300 km2, 2031-05-17"],
    },
    matters: [
      "How much territory has NOR gained in Testville? 2/2/2/0: affirms Ann Vael 1, affirms Ann Vael 1",
      "How much territory has NOR gained in Testville? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "counts of a day meet that day only, and totals meet totals over the same span",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts losses SUD, -, =3 tanks, 2031-05-01",
        "Ann Vael (NOR): asserts losses SUD, -, =40 tanks, 2031-04-01/2031-05-01",
      ],
      "Herald 2031-05-02": [
        "Ann Vael (NOR): asserts losses SUD, -, =40 tanks, 2031-04-01/2031-05-01",
        "Ann Vael (NOR): asserts losses SUD, -, =5 tanks, 2031-05-02",
      ],
    },
    matters: [
      "How many tanks has SUD lost? 1/1/1/0: affirms Ann Vael 1",
      "How many tanks has SUD lost? 2/2/1/0: affirms Ann Vael 2",
      "How many tanks has SUD lost? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "a month joins the matter it overlaps and never links two",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-20": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-20"],
      "Courier 2031-06-15": ["NOR (NOR): asserts control NOR, Testville, =1 share, 2031-05"],
    },
    matters: ["Who holds Testville? 2/2/1/0: affirms Ann Vael 2", "Who holds Testville? 1/1/1/0: affirms Bo Lind 1"],
  },
  {
    says: "a side that had said the other holds a place and then says it holds it itself tells of a turn",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control SUD, Testville, some share, 2031-05-02"],
      "Herald 2031-05-03": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-03"],
    },
    matters: ["Who holds Testville? 1/1/1/0: affirms Ann Vael 1", "Who holds Testville? 1/1/1/0: affirms Ann Vael 1"],
  },
  {
    says: "that each side says it holds a place is a dispute and no turn",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-03": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-03"],
    },
    matters: ["Who holds Testville? 2/2/2/0: affirms Ann Vael 1, denies Bo Lind 1"],
  },
  {
    says: "one utterance does not contradict itself: yes and no in one mouth are two questions",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts surrender SUD, -, 2031-05-02",
        "Ann Vael (NOR): denies surrender SUD, -, >0.5 share, 2031-05-02",
      ],
      "Herald 2031-05-02": ["Ann Vael (NOR): denies surrender SUD, -, 2031-05-02"],
    },
    matters: [
      "Do forces of SUD surrender? 1/1/1/0: affirms Ann Vael 1",
      "Do forces of SUD surrender? 2/2/1/0: denies Ann Vael 2",
    ],
  },
  {
    says: "two figures in one mouth in one article are two questions",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts casualties SUD, -, <=25 soldiers, 2031-05-02",
        "Ann Vael (NOR): asserts casualties SUD, -, <=190 soldiers, 2031-05-02",
      ],
    },
    matters: [
      "How many soldiers on the side of SUD were lost? 1/1/1/0: affirms Ann Vael 1",
      "How many soldiers on the side of SUD were lost? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "a name for a side and unnamed people stand for the named speaker of that side who holds the same",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "NOR (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "unnamed: commanders (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "unnamed: footage (none): asserts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 4/1/2/0: affirms Ann Vael 3, affirms unnamed: footage 1"],
  },
  {
    says: "who is told a thing does not stand behind its telling",
    articles: {
      "Gazette 2031-05-02": [
        "unnamed: report (NOR): asserts control NOR, Testville, =1 share, 2031-05-02, to Hugo Brand",
        "Hugo Brand (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/2/0: affirms Ann Vael 2, affirms Hugo Brand 1"],
  },
  {
    says: "a body and the one who speaks for it are one utterance, two named speakers of a side are two",
    articles: {
      "Gazette 2031-05-02": [
        "Army of Norland (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02, of Army of Norland",
        "Hugo Brand (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/2/0: affirms Army of Norland 2, affirms Hugo Brand 1"],
  },
  {
    says: "who passes on what another reported adds no utterance",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02, via Palace"],
      "Herald 2031-05-02": ["Palace (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
    },
    matters: ["Who holds Testville? 2/2/1/0: affirms Ann Vael 2"],
  },
  {
    says: "one speaker on two days told by the texts is two utterances; a text that tells no day is of the one about then",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, some share, 2031-05-02"],
      "Herald 2031-05-05": ["Ann Vael (NOR): asserts control NOR, Testville, some share, 2031-05-05"],
      "Courier 2031-05-06": ["Ann Vael (NOR): asserts control NOR, Testville, some share"],
    },
    matters: ["Who holds Testville? 3/3/2/0: affirms Ann Vael 1, affirms Ann Vael 2"],
  },
  {
    says: "a figure told without its place is the one the same speaker told of a place that day",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts settlements NOR, Eastshire; Westshire, =13 settlements, 2031-05-02",
        "Ann Vael (NOR): asserts settlements NOR, Eastshire, =6 settlements, 2031-05-02",
      ],
      "Herald 2031-05-02": ["Ann Vael (NOR): asserts settlements NOR, -, =13 settlements, 2031-04-01/2031-05-02"],
      "Courier 2031-05-02": [
        "Ann Vael (NOR): asserts settlements NOR, Westshire; Eastshire, =13 settlements, 2031-05-02",
      ],
    },
    matters: [
      "How many settlements has NOR gained in Westshire; Eastshire? 3/3/1/0: affirms Ann Vael 3",
      "How many settlements has NOR gained in Eastshire? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "a figure that any day could bring is not moved to another place",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts settlements NOR, Eastshire, =2 settlements, 2031-05-02"],
      "Herald 2031-05-02": ["Ann Vael (NOR): asserts settlements NOR, Westshire, =2 settlements, 2031-05-02"],
    },
    matters: [
      "How many settlements has NOR gained in Eastshire? 1/1/1/0: affirms Ann Vael 1",
      "How many settlements has NOR gained in Westshire? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "demands and questions are in no matter, forecasts and doubts keep their stance",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): demands control NOR, Testville, =1 share",
        "Ann Vael (NOR): asks control NOR, Testville, =1 share",
        "Ann Vael (NOR): predicts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): doubts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 2/1/2/0: predicts Ann Vael 1, doubts Bo Lind 1"],
  },
  {
    says: "where nobody asserts, a denial is a denial of something not in the articles",
    articles: {
      "Gazette 2031-05-02": ["Bo Lind (SUD): denies encirclement SUD, Testville, 2031-05-02"],
    },
    matters: ["Are forces of SUD surrounded in Testville? 1/1/1/0: denies Bo Lind 1"],
  },
  {
    says: "if an origin denies, what else it says there goes with the denial",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): asserts control SUD, Testville, some share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 3/1/2/0: affirms Ann Vael 1, denies Bo Lind 2"],
  },
  {
    says: "a denial without a place denies what its article tells",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): denies control NOR, -, =1 share, 2031-05-02",
      ],
    },
    matters: ["Who holds Testville? 2/1/2/0: affirms Ann Vael 1, denies Bo Lind 1"],
  },
  {
    says: "what was said last month is a claim of last month, whatever day is taken for now",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-06-20": ["NOR (NOR): asserts control NOR, Testville, =1 share, 2031-06-20, implied, said 2031-05"],
    },
    matters: ["Who holds Testville? 2/2/1/0: affirms Ann Vael 2"],
  },
  {
    says: "a day taken from the saying dates the saying, a day told for the thing does not",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-06": ["NOR (NOR): asserts control NOR, Testville, =1 share, 2031-05-01, implied"],
      "Courier 2031-05-06": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-06"],
    },
    matters: ["Who holds Testville? 3/3/2/0: affirms Ann Vael 2, affirms Ann Vael 1"],
  },
  {
    says: "a denial told beside a claim of last month goes back with it",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-06-20": [
        "NOR (NOR): asserts control NOR, Testville, =1 share, 2031-05",
        "SUD (SUD): denies control NOR, Testville, =1 share",
      ],
    },
    matters: ["Who holds Testville? 3/2/2/0: affirms Ann Vael 2, denies SUD 1"],
  },
  {
    says: "a day that no text tells may slip: the same speaker within two days is one utterance, farther off only with the same to say",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-02"],
      "Herald 2031-05-03": ["Ann Vael (NOR): asserts control NOR, Testville, >0.75 share, 2031-05-03, implied"],
      "Courier 2031-05-07": ["Ann Vael (NOR): asserts control NOR, Testville, =0.7 share, 2031-05-07, implied"],
      "Mirror 2031-05-08": ["Ann Vael (NOR): asserts control NOR, Testville, =0.6 share, 2031-05-08, implied"],
    },
    matters: ["Who holds Testville? 4/4/2/0: affirms Ann Vael 2, differs Ann Vael 1, differs Ann Vael 1"],
  },
  {
    says: "what names no place is held to be the same within its article only, where the kind is always about a place",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts advance NOR, -, 2031-05-02",
        "own: asserts advance NOR, -, 2031-05-02",
      ],
      "Herald 2031-05-02": ["Bo Lind (SUD): denies advance NOR, -, 2031-05-02"],
    },
    matters: [
      "Has NOR advanced? 2/1/1/1: affirms Ann Vael 1, affirms own voice 1",
      "Has NOR advanced? 1/1/1/0: denies Bo Lind 1",
    ],
  },
  {
    says: "articles without any time are compared all the same",
    articles: {
      "Gazette undated": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share"],
      "Herald 2031-05-02": ["Bo Lind (SUD): denies control NOR, Testville, =1 share"],
    },
    matters: ["Who holds Testville? 2/2/2/0: denies Bo Lind 1, affirms Ann Vael 1"],
  },
  {
    says: "troops that leave a place their side holds, in one statement, hand it over: another question than who holds it",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-05": [
        "Hugo Brand (NOR): asserts evacuation NOR, Testville, 2031-05-05",
        "Hugo Brand (NOR): asserts control NOR, Testville, =1 share, 2031-05-05, with 0",
        "Cy Marr (third): doubts control NOR, Testville, =1 share",
      ],
    },
    matters: [
      "Who holds Testville? 1/1/1/0: affirms Ann Vael 1",
      "Have people or troops of NOR left Testville? 1/1/1/0: affirms Hugo Brand 1",
      "Who holds Testville? 2/1/2/0: affirms Hugo Brand 1, doubts Cy Marr 1",
    ],
  },
];

export default examples;
