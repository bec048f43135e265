import { describe, expect, it } from 'vitest';
import { groupCaptures } from './group-captures.ts';
import type { GroupInput } from './group-input.ts';

type Situation = readonly Omit<GroupInput, 'sha256'>[];

/** Clusters as sorted lists of positions. */
const group = (captures: Situation) =>
  groupCaptures(
    captures.map((capture, index) => ({ ...capture, sha256: String(index).padStart(64, '0') })),
  ).clusters.map((cluster) => cluster.join(' '));

const lead =
  'The council of Tarvel voted on Tuesday night to rebuild the old bridge over the Asna, which a flood swept away in March. Eleven of the fourteen members were in favour.';
const paragraphs = [
  lead,
  'Since the flood, farmers from the eastern bank have driven forty minutes to the mill at Kessock and back. The dairy says that it has lost a tenth of its milk to the heat of the detour.',
  'Mayor Ilda Morrow promised that stone from the old arches would be used again wherever the engineers allow it. Divers have recovered about six hundred blocks so far and stacked them beside the fire station.',
  'The opposition doubts the costs. Its speaker, Jon Tavish, pointed to the swimming hall, which was to cost four million crowns and swallowed nine before the first child could jump from the board.',
  'Work is to begin in September, when the river is low, and to last two years. Until then a ferry of the army will carry cars from six in the morning to nine at night, except on market days.',
  'On Wednesday morning the first surveyors stretched their red strings along the bank. A crowd of pupils watched them and counted the posts aloud, until their teacher called them back to class.',
];
const title = 'Tarvel votes to rebuild its bridge';
const text = paragraphs.join('\n\n');
const article = { title, text, publisher: 'tarvel-post', published: '2031-05-07' };

const menu = 'Home\n\nTown\n\nSport\n\nWeather\n\nContact the newsroom\n\nSign in';
const promise =
  'Our reporters are out in all weathers so that you need not be. Become a friend of the Asna Herald for two crowns a week, and read every story from the valley without advertisements on all your devices.';
const teasers =
  'Goat escapes from show and rides bus to terminus. Readers share their best recipes for nettle soup in spring. Why the clock of the town hall has been four minutes slow for a century, and who likes it so.';

const release =
  'The Ministry of Water regrets the interruption of supplies in the upper valley. Between midnight and four in the morning a valve at the Dorne reservoir failed to open, so that eleven villages were without water. Technicians replaced the valve by noon. The ministry asks residents to boil water until Friday and thanks the fire brigades, which brought tanks to schools, homes for the elderly and the hospital of Kessock. An inquiry will establish whether the valve was inspected in time.';
const own = (words: string) => `${words} Neighbours helped each other as best they could all day.`;

const live = (day: string, news: string) =>
  `All that happens on the strike at the port of Mellin, in brief. We update this page through the day, the latest first.\n\n${news}\n\nThe strike began when the port company announced that night shifts would be paid like day shifts. The union of dockers wants the old supplement back and a written promise that the cranes on the northern quay will not be run by remote control. The company says that it loses two million crowns each ${day}.`;

const notice = (name: string, street: string, shop: string) =>
  `The court of the district of Kessock announces that insolvency proceedings have been opened over the estate of ${name}, trading as ${shop}, ${street}. Creditors are called upon to register their claims with the administrator in writing within the period set by law. Debtors of ${name} may no longer pay to ${shop} but to the administrator alone. The meeting of creditors will be held in the hall of the court at ${street}.`;

const chinese =
  '塔维尔镇议会星期二晚上投票决定重建阿斯纳河上的旧桥。今年三月的洪水冲走了这座桥。十四名议员中有十一人赞成。洪水过后，东岸的农民要开车四十分钟才能到达凯索克的磨坊。镇长莫罗承诺，只要工程师允许，就会重新使用旧桥拱的石料。潜水员至今已经打捞出大约六百块石头。反对派对费用表示怀疑。工程将于九月河水较低时开始，为期两年。在此之前，军队的渡船将从早上六点到晚上九点运送车辆。';
const otherChinese =
  '梅林港的罢工进入第三天。码头工人工会要求恢复夜班津贴，并要求公司书面承诺北码头的起重机不会改为遥控操作。港口公司表示，每天损失两百万克朗。海关官员说，四十艘货船在海湾里等待卸货。市长呼吁双方回到谈判桌前。工会发言人说，如果公司不让步，罢工将持续到月底。渔民们担心他们的鱼会在仓库里变质，已经开始把货物运往其他港口。';
const thai =
  'สภาเมืองทาร์เวลลงมติเมื่อคืนวันอังคารให้สร้างสะพานเก่าข้ามแม่น้ำอัสนาขึ้นใหม่หลังจากน้ำท่วมพัดสะพานหายไปในเดือนมีนาคม สมาชิกสิบเอ็ดคนจากสิบสี่คนเห็นชอบ ตั้งแต่น้ำท่วมเกษตรกรจากฝั่งตะวันออกต้องขับรถสี่สิบนาทีไปยังโรงสีที่เคสซอค นายกเทศมนตรีสัญญาว่าจะใช้หินจากซุ้มสะพานเก่าอีกครั้ง';

describe('captures of one article', () => {
  it.each<[string, Situation]>([
    ['cut off in the middle', [article, { text: text.slice(0, 700) }]],
    [
      'cut off at both ends, with its title',
      [article, { title, text: paragraphs.slice(2, 4).join('\n\n') }],
    ],
    [
      'with paragraphs in another order',
      [article, { text: [3, 0, 5, 1, 4, 2].map((place) => paragraphs[place]).join('\n\n') }],
    ],
    [
      'updated with a new lead and title',
      [
        article,
        {
          ...article,
          title: 'Surveyors at work in Tarvel after the vote',
          text: `Hours after the council’s vote, surveyors have begun to measure the bank of the Asna for a new bridge, watched by half the town.\n\n${text}`,
        },
      ],
    ],
    [
      'with its headline translated',
      [article, { ...article, title: 'Tarvel stimmt für den Wiederaufbau seiner Brücke' }],
    ],
    [
      'cleaned so badly that furniture is all that is left',
      [
        article,
        { title: 'Goat escapes', text: teasers, whole: `${menu}\n\n${text}\n\n${teasers}` },
      ],
    ],
    [
      'syndicated by another publisher under another title',
      [
        article,
        {
          title: 'A town wants its arches back',
          text: `${text}\n\nThis report first appeared in the Tarvel Post.`,
          publisher: 'kessock-courier',
          published: '2031-05-09',
        },
      ],
    ],
    [
      'with figures that were updated',
      [
        article,
        { ...article, text: text.replace('Eleven', 'Twelve').replace('six hundred', '650') },
      ],
    ],
    [
      'in halves, where the whole is there too',
      [
        article,
        { text: paragraphs.slice(0, 3).join('\n\n') },
        { text: paragraphs.slice(3).join('\n\n') },
      ],
    ],
    ['in Chinese, cut off', [{ text: chinese }, { text: chinese.slice(0, 90) }]],
    ['in Thai, cut off', [{ text: thai }, { text: thai.slice(0, 150) }]],
  ])('join: %s', (_, captures) => {
    expect(group(captures)).toEqual([captures.map((__, index) => index).join(' ')]);
  });
});

describe('captures of several articles', () => {
  it.each<[string, Situation]>([
    [
      'that quote one press release at length',
      [
        {
          title: 'Eleven villages wake up without water',
          text: `${own('Ada Finch filled her kettle from the rain barrel on Monday and carried it up to her mother, who is ninety and had rung three times since dawn to say that the taps were dry. The bakery of Upper Dorne stayed shut for the first time since the war, and the school sent its pupils home.')}\n\n${release}`,
        },
        {
          title: 'Minister under pressure over valve',
          text: `${own('The opposition has called for the resignation of the minister after the second failure at the reservoir within a year. In parliament Lena Orr held up a photograph of a rusty wheel and asked who had signed for it. The minister left by the side door without a word to the press.')}\n\n${release}`,
        },
        { title: 'Statement on the interruption of supplies', text: release },
      ],
    ],
    [
      'that report one strike live on successive days',
      [
        {
          title: 'Strike at Mellin: what happened on 3 June',
          text: live(
            'day',
            'Forty ships wait in the bay. The mayor has invited both sides to the town hall. A crane driver told us that he has not seen his son awake since spring.',
          ),
        },
        {
          title: 'Strike at Mellin: what happened on 4 June',
          text: live(
            'day',
            'The first talks ended after ten minutes. Lorries turned back at the gates, and the fish market closed at nine. The company’s chief flew in from the capital.',
          ),
        },
      ],
    ],
    [
      'made from one template',
      [
        {
          title: 'Insolvency: Brinker',
          text: notice('Otto Brinker', 'Mill Lane', 'Brinker Bicycles'),
        },
        {
          title: 'Insolvency: Salt & Son',
          text: notice('Maria Salt', 'the Old Quay', 'Salt & Son, Rope Makers'),
        },
      ],
    ],
    [
      'of which one repeats the other as background',
      [
        article,
        {
          title: 'Ferry runs aground on first market day',
          text: `The army’s ferry at Tarvel ran aground on a sandbank on Saturday with nine cars and a load of piglets on board. Nobody was hurt, but the piglets swam ashore and had to be caught by the fire brigade, to the joy of the children. A sergeant blamed the low water and a map from before the flood.\n\nThe ferry will be back on Monday, the army said, and will not run while the river stands below the second mark. Farmers have asked for a pontoon instead, which could be put up within a week.\n\n${paragraphs[0]}\n\n${paragraphs[4]}`,
        },
      ],
    ],
    ['in Chinese', [{ text: chinese }, { text: otherChinese }]],
  ])('stay apart: %s', (_, captures) => {
    expect(group(captures)).toEqual(captures.map((__, index) => `${index}`));
  });

  it('stay apart although cleaning left one site’s furniture in all of them', () => {
    const left = `${promise}\n\n${teasers}`;
    const captures = paragraphs.map((paragraph, index) => ({
      title: `Report ${'abcdef'[index]} from the valley`,
      text: `${paragraph}\n\n${left}`,
    }));
    expect(group(captures)).toHaveLength(captures.length);
  });

  it('stay apart where a capture holds both: it joins the one that its title and opening name', () => {
    const other = { title: 'Water fails in eleven villages', text: own(release) };
    const both = {
      title,
      text: `${text}\n\n${teasers}`,
      whole: `${title}\n\n${text}\n\n${other.text}`,
    };
    expect(
      group([article, other, both, { ...other, text: `${other.text} Reported by Lena Orr.` }]),
    ).toEqual(['0 2', '1 3']);
  });
});
