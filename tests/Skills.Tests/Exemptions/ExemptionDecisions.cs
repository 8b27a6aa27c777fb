using Competence.Kernel;
using Competence.Skills.Exemptions;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Exemptions;

public sealed class ExemptionDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();
    private static readonly SkillExempted Exempted = new(Ada, Sql, Today.AddDays(30), Grace, Now);

    [Fact]
    public void A_person_is_exempted_until_a_day() => Given().When(Exempt(30)).Then(Exempted);

    [Fact]
    public void The_same_exemption_again_changes_nothing() => Given(Exempted).When(Exempt(30)).Then();

    [Fact]
    public void Nobody_exempts_themself() => Given().When(Exempt(30, by: Ada)).Refused("skills.own-exemption");

    [Fact]
    public void An_exemption_is_not_given_for_days_gone_by() => Given().When(Exempt(-1)).Refused("skills.exemption-over");

    [Fact]
    public void An_exemption_holds_through_its_last_day()
    {
        var profile = Given(Exempted).State!;

        profile.ExemptUntil(Sql, Today.AddDays(30)).Should().Be(Today.AddDays(30));
        profile.ExemptUntil(Sql, Today.AddDays(31)).Should().BeNull();
    }

    [Fact]
    public void An_exemption_is_ended_before_its_day() => Given(Exempted).When(End).Then(new ExemptionEnded(Ada, Sql, Grace, Now))
        .State!.Exemptions.Should().BeEmpty();

    [Fact]
    public void What_is_not_there_is_not_ended() => Given().When(End).Refused("skills.no-exemption");

    private static Func<SkillProfile?, Decision> Exempt(int days, Guid? by = null) => p =>
        ExemptSkillHandler.Decide(new(Ada, Sql, Today.AddDays(days), "Föräldraledig", by ?? Grace), p, isKnown: true, isSkill: true, Now);

    private static Decision End(SkillProfile? p) => EndExemptionHandler.Decide(new(Ada, Sql, Grace), p, Now);

    private static Story<SkillProfile> Given(params object[] facts) => Story<SkillProfile>.Given(SkillProfile.Fold, facts);
}
