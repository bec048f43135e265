/** Short texts for the tests of grouping: one article, its copies and its neighbours. */
export const meeting = {
  title: 'Foreign ministers meet in New York',
  text: `The foreign ministers of Armenia and Azerbaijan met in New York on Monday evening, a week after the heaviest fighting along their border in two years. The talks, which lasted just over an hour, were arranged by the United States on the margins of the General Assembly.

Opening the meeting, the Secretary of State said that strong and sustained diplomatic engagement was the best path for everyone, and that there was no military solution to the differences between the two countries. He thanked both guests for coming at a difficult moment.

The Armenian minister said that troops must be withdrawn from the sovereign territory of his country and that prisoners of war should be returned without delay. He called for international observers along the border, an idea that Baku has rejected several times this year.

His counterpart replied that a ceasefire had been announced within hours of the first shots and blamed the other side for breaking it. He said that large building works were under way in the region and that families displaced three decades ago had begun to return.

Armenia counts 207 dead or missing soldiers, and Azerbaijan says that 80 of its service members were killed. Neither figure could be verified independently, and both governments have warned that the number may rise as bodies are recovered from the mountains near Jermuk.`,
};

/** The same event in another outlet's words, with the statements that all outlets quote. */
export const otherReport = {
  title: 'Mirzoyan and Bayramov hold talks hosted by Blinken',
  text: `Talks between Yerevan and Baku resumed on Monday night under American mediation, days after a ceasefire stopped two days of shelling. Diplomats described the atmosphere as tense but businesslike.

“Strong and sustained diplomatic engagement is the best path for everyone”, the American host told reporters before the doors closed. The two delegations left without taking questions.

An official travelling with the Armenian side said that no document had been prepared. Yerevan wants the return of prisoners of war to be settled first, whereas Baku insists on a peace treaty with mutual recognition of borders.

Analysts in Tbilisi doubt that the parties can agree before winter. The European Union has offered to host the next round in Brussels in October, and Moscow has sent an envoy of its own.`,
};

export const release = {
  title: 'Statement of the Ministry of Foreign Affairs',
  text: `The Ministry of Foreign Affairs strongly condemns the shelling of villages in the province of Syunik on the night of 13 September. More than forty houses were damaged, a school lost its roof, and two civilians are in hospital with serious wounds. The ministry calls on the international community to give a clear and targeted assessment of these actions, which grossly violate international law and the commitments of November 2020. The ministry reserves the right to appeal to international courts and has informed the co-chairs and all diplomatic missions accredited in Yerevan.`,
};

/** An article that quotes the release whole, with as much text of its own. */
export const articleWithRelease = {
  title: 'Villagers return to ruined homes in Syunik',
  text: `Anahit Grigoryan found her kitchen without a wall when she came back to Nerkin Hand on Thursday, carrying her grandson and a bag of bread that soldiers had handed out at the roadblock below the village. She plans to sleep in the barn.

About half of her neighbours have returned so far, the village head told us, and the gas supply is still cut. Lorries brought glass and roofing sheets from Kapan in the afternoon, and the school will open in the cultural centre next week.

The government in Yerevan reacted with a statement. “${release.text}”`,
};

export const weather = (day: string, figures: readonly number[]) => ({
  title: `Weather in Armenia on ${day}`,
  text: `No precipitation is expected in most regions of the republic on ${day} according to the hydrometeorological centre. The wind will blow from the south west at ${figures[0]} to ${figures[1]} metres per second and may reach ${figures[2]} metres in the foothills. In the capital the air temperature will be ${figures[3]} degrees at night and ${figures[4]} degrees in the daytime. In the mountains fog will keep visibility below ${figures[5]} metres until noon, and drivers are asked to switch on their lights. The level of fire danger remains at class ${figures[6]} in the valley of the Araks and at class ${figures[7]} in the north.`,
});

export const rates = (day: string, figures: readonly string[]) => ({
  title: `Exchange rates of the Central Bank, ${day}`,
  text: `The Central Bank published the average exchange rates of the dram formed on the foreign exchange market on ${day}. The dollar stood at ${figures[0]} drams, the euro at ${figures[1]} drams, the rouble at ${figures[2]} drams and the lari at ${figures[3]} drams. An ounce of gold cost ${figures[4]} drams, an ounce of silver ${figures[5]} drams and an ounce of platinum ${figures[6]} drams. The bank reminds readers that commercial banks and exchange offices set rates of their own.`,
});
