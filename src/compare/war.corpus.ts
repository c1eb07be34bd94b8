import type { Example } from "./notation.corpus.ts";

// A war that nobody reported: threads as they go on for months, each for a rule of docs/matters.md.

const examples: readonly Example[] = [
  {
    says: "taken, lost and retaken: three states told in one background are three matters",
    articles: {
      "Gazette 2032-03-01": [
        "own: asserts control NOR, Testville, =1 share, 2031-03",
        "own: asserts control SUD, Testville, =1 share, 2031-09",
        "own: asserts control NOR, Testville, =1 share, 2032-02",
      ],
    },
    matters: [
      "Who holds Testville? 1/1/0/1: affirms own voice 1",
      "Who holds Testville? 1/1/0/1: affirms own voice 1",
      "Who holds Testville? 1/1/0/1: affirms own voice 1",
    ],
  },
  {
    says: "a side that says it still holds a place, on the day it is said to be taken or after, answers in the same matter",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-04": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-04"],
      "Courier 2031-05-06": ["Cy Marr (SUD): denies control NOR, Testville, =1 share, 2031-05-06"],
    },
    matters: ["Who holds Testville? 3/3/3/0: affirms Ann Vael 1, denies Bo Lind 1, denies Cy Marr 1"],
  },
  {
    says: "who lost it and says so, and says of a later day that it is retaken, tells of a new state; the other side's denial of that goes with it",
    articles: {
      "Gazette 2031-05-02": ["Bo Lind (SUD): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-06": [
        "Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-06",
        "Ann Vael (NOR): denies control SUD, Testville, =1 share, 2031-05-06",
      ],
    },
    matters: [
      "Who holds Testville? 1/1/1/0: affirms Bo Lind 1",
      "Who holds Testville? 2/1/2/0: affirms Bo Lind 1, denies Ann Vael 1",
    ],
  },
  {
    says: "that a place was taken, told of a later day than the other side's own word that it holds it, is a new matter, and so are its denials",
    articles: {
      "Gazette 2031-05-02": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-05": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-05, rule control/take",
        "Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-05",
      ],
    },
    matters: [
      "Who holds Testville? 1/1/1/0: affirms Bo Lind 1",
      "Who holds Testville? 2/1/2/0: affirms Ann Vael 1, denies Bo Lind 1",
    ],
  },
  {
    says: "that a side holds a place is no taking, and a taking of the same day is disputed in the same matter",
    articles: {
      "Gazette 2031-05-02": ["Bo Lind (SUD): asserts control SUD, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-05": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-05, rule control/hold"],
      "Courier 2031-06-02": [
        "Bo Lind (SUD): asserts control SUD, Northam, =1 share, 2031-06-02",
        "Ann Vael (NOR): asserts control NOR, Northam, =1 share, 2031-06-02, rule control/take",
      ],
    },
    matters: [
      "Who holds Testville? 2/2/2/0: affirms Bo Lind 1, denies Ann Vael 1",
      "Who holds Northam? 2/1/2/0: affirms Bo Lind 1, denies Ann Vael 1",
    ],
  },
  {
    says: "who had told of a part the other side holds and then that the place was taken, tells of a new state",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control SUD, Testville, some share"],
      "Herald 2031-05-03": ["Hugo Brand (NOR): asserts control NOR, Testville, =1 share, rule control/take"],
    },
    matters: ["Who holds Testville? 1/1/1/0: affirms Ann Vael 1", "Who holds Testville? 1/1/1/0: affirms Hugo Brand 1"],
  },
  {
    says: "a region and a town in it, and two aspects of an advance, are questions of their own",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts advance NOR, Testville, 2031-05-02",
        "Ann Vael (NOR): asserts advance NOR, Eastshire, 2031-05-02",
        "Ann Vael (NOR): asserts advance.repelled SUD, Testville, 2031-05-02",
      ],
      "Herald 2031-05-02": ["Bo Lind (SUD): denies advance NOR, Testville, 2031-05-02"],
    },
    matters: [
      "Has NOR advanced in Testville? 2/2/2/0: affirms Ann Vael 1, denies Bo Lind 1",
      "Has NOR advanced in Eastshire? 1/1/1/0: affirms Ann Vael 1",
      "Has SUD been stopped in Testville? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "fighting in a place is one question, whoever fights; on another day it is another",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts advance.fighting NOR, Testville, 2031-05-02"],
      "Herald 2031-05-02": ["Bo Lind (SUD): asserts advance.fighting SUD, Testville, 2031-05-02"],
      "Courier 2031-05-03": ["Bo Lind (SUD): asserts advance.fighting SUD, Testville, 2031-05-03"],
    },
    matters: [
      "Is there fighting in Testville? 2/2/2/0: affirms Ann Vael 1, affirms Bo Lind 1",
      "Is there fighting in Testville? 1/1/1/0: affirms Bo Lind 1",
    ],
  },
  {
    says: "the killed, the wounded and those of whom neither is told are counted apart, and so is each side's loss",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts casualties SUD, Testville, =20 killed, 2031-05-02",
        "Ann Vael (NOR): asserts casualties SUD, Testville, =50 wounded, 2031-05-02",
      ],
      "Herald 2031-05-02": [
        "Bo Lind (SUD): asserts casualties SUD, Testville, =4 killed, 2031-05-02",
        "Bo Lind (SUD): asserts casualties NOR, Testville, =20 killed, 2031-05-02",
        "Bo Lind (SUD): asserts casualties SUD, Testville, 2031-05-02",
      ],
    },
    matters: [
      "How many on the side of SUD were killed in Testville? 2/2/2/0: affirms Ann Vael 1, differs Bo Lind 1",
      "How many on the side of SUD were wounded in Testville? 1/1/1/0: affirms Ann Vael 1",
      "How many on the side of NOR were killed in Testville? 1/1/1/0: affirms Bo Lind 1",
      "How many on the side of SUD were killed, wounded, captured or missing in Testville? 1/1/1/0: affirms Bo Lind 1",
    ],
  },
  {
    says: "a month goes with the matter in which its speaker says the same, not with the nearer one of another",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-20": ["Bo Lind (SUD): asserts control NOR, Testville, =0.3 share, 2031-05-20"],
      "Courier 2031-07-01": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05"],
      "Mirror 2031-07-02": ["Bo Lind (SUD): asserts control NOR, Testville, =0.3 share, 2031-05"],
    },
    matters: ["Who holds Testville? 2/2/1/0: affirms Ann Vael 2", "Who holds Testville? 2/2/1/0: affirms Bo Lind 2"],
  },
  {
    says: "a year's background of another year is no report of today",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "own: asserts control NOR, Testville, =1 share, 2027",
      ],
      "Herald 2031-05-03": ["own: asserts control NOR, Testville, =1 share, 2027"],
    },
    matters: [
      "Who holds Testville? 2/2/0/2: affirms own voice 1, affirms own voice 1",
      "Who holds Testville? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "totals over one span meet, over another span or of one day do not; a denial of the total meets it",
    articles: {
      "Gazette 2031-05-10": ["Ann Vael (NOR): asserts casualties SUD, -, =900 killed, 2031-05-03/2031-05-10"],
      "Herald 2031-05-10": [
        "Ann Vael (NOR): asserts casualties SUD, -, ~900 killed, 2031-05-03/2031-05-10",
        "Bo Lind (SUD): denies casualties SUD, -, =900 killed, 2031-05-03/2031-05-10",
        "Ann Vael (NOR): asserts casualties SUD, -, =120 killed, 2031-05-10",
        "Ann Vael (NOR): asserts casualties SUD, -, =9000 killed, 2031-01-01/2031-05-10",
      ],
    },
    matters: [
      "How many on the side of SUD were killed? 3/2/2/0: affirms Ann Vael 2, denies Bo Lind 1",
      "How many on the side of SUD were killed? 1/1/1/0: affirms Ann Vael 1",
      "How many on the side of SUD were killed? 1/1/1/0: affirms Ann Vael 1",
    ],
  },
  {
    says: "unnamed people of one side stand for that side's speaker, not for the other's who says the like",
    articles: {
      "Gazette 2031-05-02": ["Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02"],
      "Herald 2031-05-02": [
        "unnamed: officials (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "unnamed: officials (SUD): asserts control NOR, Testville, =1 share, 2031-05-02",
        "unnamed: residents (none): asserts control NOR, Testville, =1 share, 2031-05-02",
      ],
    },
    matters: [
      "Who holds Testville? 4/2/3/0: affirms Ann Vael 2, affirms unnamed: officials 1, affirms unnamed: residents 1",
    ],
  },
  {
    says: "one speaker on two days told by the texts is two origins, and denies twice",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-02",
      ],
      "Herald 2031-05-05": ["Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-05, said 2031-05-05"],
    },
    matters: ["Who holds Testville? 3/2/3/0: affirms Ann Vael 1, denies Bo Lind 1, denies Bo Lind 1"],
  },
  {
    says: "a strike without a place is on the struck country, where the day's others name it; on a town it is another question",
    articles: {
      "Gazette 2031-05-02": [
        "Bo Lind (SUD): asserts strike.launched NOR, SUD, =90 drones, 2031-05-02",
        "Bo Lind (SUD): asserts strike.hit NOR, Testville, =3 drones, 2031-05-02",
      ],
      "Herald 2031-05-02": ["own: asserts strike.launched NOR, -, =90 drones, 2031-05-02"],
    },
    matters: [
      "How many drones launched in the attack by NOR on SUD? 2/2/1/1: affirms Bo Lind 1, affirms own voice 1",
      "How many drones that hit in the attack by NOR on Testville? 1/1/1/0: affirms Bo Lind 1",
    ],
  },
  {
    says: "a denial that one paper tells without the place is the same speaker's of that day that another tells with it",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-05-02",
        "Bo Lind (SUD): denies control NOR, Testville, =1 share, 2031-05-02",
      ],
      "Herald 2031-05-02": ["Bo Lind (SUD): denies control NOR, -, =1 share, 2031-05-02"],
      "Courier 2031-05-09": ["Bo Lind (SUD): denies control NOR, -, =1 share, 2031-05-09"],
    },
    matters: [
      "Who holds Testville? 3/2/2/0: affirms Ann Vael 1, denies Bo Lind 2",
      "Who holds a place not named? 1/1/1/0: denies Bo Lind 1",
    ],
  },
  {
    says: "the other side's part differs from a claim of the whole, and agrees with a claim of a part",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts control NOR, Testville, =0.6 share, 2031-05-02",
        "Bo Lind (SUD): asserts control SUD, Testville, some share, 2031-05-02",
      ],
      "Herald 2031-06-20": [
        "Ann Vael (NOR): asserts control NOR, Testville, =1 share, 2031-06-20",
        "Bo Lind (SUD): asserts control SUD, Testville, some share, 2031-06-20",
      ],
    },
    matters: [
      "Who holds Testville? 2/1/2/0: affirms Ann Vael 1, affirms Bo Lind 1",
      "Who holds Testville? 2/1/2/0: affirms Ann Vael 1, differs Bo Lind 1",
    ],
  },
  {
    says: "a forecast and a doubt stand beside what was asserted, and answer nothing",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts encirclement SUD, Testville, 2031-05-02",
        "Cy Marr (third): doubts encirclement SUD, Testville, 2031-05-02",
        "Hugo Brand (NOR): predicts encirclement SUD, Testville, 2031-05-04",
      ],
    },
    matters: [
      "Are forces of SUD surrounded in Testville? 3/1/3/0: affirms Ann Vael 1, doubts Cy Marr 1, predicts Hugo Brand 1",
    ],
  },
  {
    says: "a third party's figure beside the two sides' is a position like theirs",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts losses SUD, -, =12 tanks, 2031-05-02",
        "Bo Lind (SUD): asserts losses SUD, -, =2 tanks, 2031-05-02",
        "Watch Group (third): asserts losses SUD, -, >=10 tanks, 2031-05-02",
      ],
    },
    matters: ["How many tanks has SUD lost? 3/1/3/0: affirms Ann Vael 1, differs Bo Lind 1, affirms Watch Group 1"],
  },
  {
    says: "a commander's word through a spokesman, an agency and a palace is the commander's alone",
    articles: {
      "Gazette 2031-05-02": [
        "Ann Vael (NOR): asserts settlements NOR, Eastshire, =7 settlements, 2031-05-02, via Palace",
      ],
      "Herald 2031-05-02": ["Palace (NOR): asserts settlements NOR, Eastshire, =7 settlements, 2031-05-02, via Wire"],
      "Courier 2031-05-03": ["NOR (NOR): asserts settlements NOR, Eastshire, =7 settlements, 2031-05-02"],
      "Mirror 2031-05-03": ["own: asserts settlements NOR, Eastshire, =7 settlements"],
    },
    matters: ["How many settlements has NOR gained in Eastshire? 4/4/1/1: affirms Ann Vael 3, affirms own voice 1"],
  },
];

export default examples;
