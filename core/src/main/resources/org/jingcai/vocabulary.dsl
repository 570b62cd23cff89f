# The sentences of the rule language: all there are. Left of the equals sign what an analyst writes,
# right of it the call that judges it. A word in braces stands for a term of that kind (see docs/rule-language.md):
#   是否项 判断项 类别 类别组 等级 数额 名次 日期 年度数额 月度数额 文本 文本组 目录 平均工资 月平均工资 参数   facts of the case
#   选项 级别 量 数 整数 事项                                                        values
# ASCII marks only here (the DSL lexer of Drools takes no others).

[condition][]办理事项是{事项}=$case : CaseInHand( matter in ( {事项} ) )

# whom the provision concerns
[consequence][]适用于{类别}为{选项}=$case.state(drools.getRule()).concerns().oneOf("{类别}", "{选项}");
[consequence][]或者适用于{类别}为{选项}=$case.state(drools.getRule()).concerns().orOneOf("{类别}", "{选项}");
[consequence][]适用于{类别组}含{选项}=$case.state(drools.getRule()).concerns().hasAnyOf("{类别组}", "{选项}");
[consequence][]适用于另行提出书面申请的情形=$case.state(drools.getRule()).concerns().writtenRequest();
[consequence][]适用于{是否项}=$case.state(drools.getRule()).concerns().holds("{是否项}");
[consequence][]适用于{日期}已到=$case.state(drools.getRule()).concerns().reached("{日期}");
[consequence][]适用于自{日期}起{整数}年内=$case.state(drools.getRule()).concerns().withinYears("{日期}", {整数});

# how the lines that follow combine; without it all of them must hold
[consequence][]满足下列任一=$case.state(drools.getRule()).anyOf();
[consequence][]具备所列条件之一=$case.state(drools.getRule()).oneOfTheGrounds();
[consequence][]同时具备所列条件=$case.state(drools.getRule()).allOfTheConditions();
[consequence][]随同条件未达到的由人工判断=$case.state(drools.getRule()).attachedMissesAreForReview();

# yes or no, and what a body finds
[consequence][]须{是否项}=$case.state(drools.getRule()).holds("{是否项}");
[consequence][]须无{是否项}=$case.state(drools.getRule()).holdsNot("{是否项}");
[consequence][]原则上须{是否项}=$case.state(drools.getRule()).holdsInPrinciple("{是否项}");
[consequence][]有{是否项}的由人工判断=$case.state(drools.getRule()).reviewedWhere("{是否项}");
[consequence][]另按有关规定由人工判断=$case.state(drools.getRule()).forReview();
[consequence][]经认定{判断项}=$case.state(drools.getRule()).judged("{判断项}");

# a channel beside the ordinary conditions of one side
[consequence][]凭{是否项}不受单位条件限制=$case.state(drools.getRule()).opensChannelForUnit("{是否项}");
[consequence][]凭{是否项}不受申请人条件限制=$case.state(drools.getRule()).opensChannelForApplicant("{是否项}");

# one of a list; a list that ends with 等 leaves claims to be one of them to a person
[consequence][]{类别}为{选项}=$case.state(drools.getRule()).oneOf("{类别}", "{选项}");
[consequence][]{类别}不为{选项}=$case.state(drools.getRule()).noneOf("{类别}", "{选项}");
[consequence][]{类别}为{选项}的由人工判断=$case.state(drools.getRule()).oneOfForReview("{类别}", "{选项}");
[consequence][]{类别}为{选项}且{是否项}=$case.state(drools.getRule()).ofThese("{类别}", "{选项}").and("{是否项}");
[consequence][]{类别}为{选项}等=$case.state(drools.getRule()).oneOfAndTheLike("{类别}", "{选项}");
[consequence][]{类别}为{选项}的须{是否项}=$case.state(drools.getRule()).ofThese("{类别}", "{选项}").mustHold("{是否项}");
[consequence][]仅{类别}为{选项}的由人工判断=$case.state(drools.getRule()).elseForReview().oneOf("{类别}", "{选项}");
[consequence][]{类别组}含{选项}=$case.state(drools.getRule()).hasAnyOf("{类别组}", "{选项}");
[consequence][]单位在郊区=$case.state(drools.getRule()).suburban();
[consequence][]{等级}不低于{级别}=$case.state(drools.getRule()).levelAtLeast("{等级}", "{级别}");
[consequence][]中国籍=$case.state(drools.getRule()).chineseNational();

# numbers
[consequence][]{数额}不低于{量}=$case.state(drools.getRule()).atLeast("{数额}", "{量}");
[consequence][]{数额}超过{量}=$case.state(drools.getRule()).moreThan("{数额}", "{量}");
[consequence][]{名次}列前{整数}位=$case.state(drools.getRule()).amongFirst("{名次}", {整数});
[consequence][]仅{名次}列前{整数}位的由人工判断=$case.state(drools.getRule()).elseForReview().amongFirst("{名次}", {整数});
[consequence][]{数额}供判断参考=$case.state(drools.getRule()).forReference("{数额}");

# time
[consequence][]{日期}已到=$case.state(drools.getRule()).reached("{日期}");
[consequence][]{日期}满{整数}个月=$case.state(drools.getRule()).monthsSince("{日期}", {整数});
[consequence][]{日期}满{整数}年=$case.state(drools.getRule()).yearsSince("{日期}", {整数});
[consequence][]{日期}起不超过{整数}周岁=$case.state(drools.getRule()).notOver("{日期}", {整数});
[consequence][]引进当年不超过{数}周岁=$case.state(drools.getRule()).notOverInYearOfIntroduction({数});

# amounts by year and month
[consequence][]上年度{年度数额}不低于{量}=$case.state(drools.getRule()).lastYearAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{量}=$case.state(drools.getRule()).eachOfThreeYearsAtLeast("{年度数额}", "{量}");
[consequence][]近三年累计{年度数额}不低于{量}=$case.state(drools.getRule()).threeYearTotalAtLeast("{年度数额}", "{量}");
[consequence][]近三年每年{年度数额}不低于{参数} 未调整时为{量}=$case.state(drools.getRule()).eachOfThreeYearsAtLeast("{年度数额}", "{参数}", "{量}");
[consequence][]上年度{年度数额}达到{平均工资}的{数}倍=$case.state(drools.getRule()).lastYearReachesWage("{年度数额}", "{平均工资}", "{数}");
[consequence][]上年度{年度数额}超过{平均工资}的{参数}=$case.state(drools.getRule()).lastYearExceedsWage("{年度数额}", "{平均工资}", "{参数}");
[consequence][]近6个月每月{月度数额}达到{月平均工资}的{数}倍=$case.state(drools.getRule()).eachOfSixMonthsReachesWage("{月度数额}", "{月平均工资}", "{数}");
[consequence][]近三年每年{年度数额}超过{平均工资}的{数}倍=$case.state(drools.getRule()).eachOfThreeYearsExceedsWage("{年度数额}", "{平均工资}", "{数}");

# what has a shape of its own
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项=$case.state(drools.getRule()).award();
[consequence][]获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项且为省部级二等奖以上=$case.state(drools.getRule()).awardOfSecondGrade();
[consequence][]以前{整数}位作者身份取得{整数}项发明专利或者{整数}项其他专利或者{整数}项软件著作权 在京落地转化并取得较好效益=$case.state(drools.getRule()).intellectualProperty({整数}, {整数}, {整数}, {整数});
[consequence][]{文本}列入{目录}=$case.state(drools.getRule()).listed("{文本}", "{目录}");
[consequence][]{文本}不在{目录}之列=$case.state(drools.getRule()).notListed("{文本}", "{目录}");
[consequence][]{文本组}为同一单位=$case.state(drools.getRule()).sameUnit("{文本组}");
[consequence][]随往人员未重复办理=$case.state(drools.getRule()).dependantsNotRegisteredTwice();

# what a rule says beside its finding
[consequence][]不占引进指标=$case.state(drools.getRule()).freeOfQuota();
[consequence][]经{级别}申报=$case.state(drools.getRule()).filesThrough("{级别}");
