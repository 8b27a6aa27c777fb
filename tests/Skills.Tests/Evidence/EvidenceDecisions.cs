using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Evidence;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;
using EvidenceVerified = Competence.Skills.Evidence.EvidenceVerified;

namespace Competence.Skills.Tests.Evidence;

public sealed class EvidenceDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly Today = new(2026, 3, 2), TwoYearsAgo = new(2024, 3, 2);
    private static readonly Guid Ada = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Adr = Guid.CreateVersion7(), Card = Guid.CreateVersion7();

    private static readonly EvidenceAdded Added = new(Ada, Card, Adr, EvidenceType.Certificate, 3, TwoYearsAgo, null, Ada, Now);
    private static EvidenceVerified Verified(DateOnly? expires = null) => new(Ada, Card, Adr, 3, TwoYearsAgo, expires, Grace, Now);

    [Fact]
    public void Evidence_is_added_and_counts_for_nothing_yet() => Given().When(Add()).Then(Added).Telling()
        .State!.RatingsOf(Adr).Should().BeEmpty();

    [Fact]
    public void Evidence_cannot_have_been_issued_in_the_future() => Given().When(Add(Today.AddDays(1))).Refused("skills.not-yet-issued");

    [Fact]
    public void Evidence_issued_today_is_taken() => Given().When(Add(Today)).Then(Added with { IssuedAt = Today });

    [Fact]
    public void Evidence_of_a_skill_that_is_out_of_use_is_not_taken() => Given().When(Add(skill: Skills.Of(Adr, status: SkillStatus.Retired))).Refused("skills.not-active");

    [Fact]
    public void Verified_evidence_makes_a_level_and_is_news() =>
        Given(Added).When(Judge(Verdict.Verify)).Then(Verified())
            .Telling(new SkillLevelChanged(Ada, Adr, null, 3, Now), new Contracts.EvidenceVerified(Ada, Adr, Card, TwoYearsAgo, null));

    [Fact]
    public void It_decays_from_the_day_it_was_issued_though_entered_today()
    {
        var level = Given(Added).When(Judge(Verdict.Verify)).State!.LevelOf(Skills.Of(Adr), Now, CombinationPolicy.Weighted);

        level.Parts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Source = RatingSource.Evidence, Weight = .8, Decay = .5, EvidenceId = Card });
        level.Confidence.Should().BeApproximately(.4, 1e-12);
    }

    [Fact]
    public void The_verifier_says_what_level_it_shows() =>
        Given(Added).When(Judge(Verdict.Verify, level: 2)).State!.LevelOf(Skills.Of(Adr), Now, CombinationPolicy.Weighted).Shown.Should().Be(2);

    [Theory]
    [InlineData(Verdict.Verify)]
    [InlineData(Verdict.Reject)]
    public void Nobody_judges_their_own_evidence(Verdict verdict) => Given(Added).When(Judge(verdict, by: Ada)).Refused("skills.own-evidence");

    [Fact]
    public void To_who_may_not_judge_it_there_is_no_such_evidence() => Given(Added).When(Judge(Verdict.Verify, mayJudge: false)).Refused("skills.unknown-evidence");

    [Fact]
    public void Evidence_is_judged_once() => Given(Added, Verified()).When(Judge(Verdict.Reject)).Refused("skills.evidence-judged");

    [Fact]
    public void Rejected_evidence_counts_for_nothing() => Given(Added).When(Judge(Verdict.Reject))
        .Then(new EvidenceRejected(Ada, Card, Adr, Grace, Now)).Telling().State!.RatingsOf(Adr).Should().BeEmpty();

    [Fact]
    public void Revoked_evidence_counts_no_longer() => Given(Added, Verified()).When(Judge(Verdict.Revoke))
        .Then(new EvidenceRevoked(Ada, Card, Adr, Grace, Now)).Telling(new SkillLevelChanged(Ada, Adr, 3, null, Now), new EvidenceWithdrawn(Ada, Adr, Card));

    [Fact]
    public void Only_verified_evidence_is_revoked() => Given(Added).When(Judge(Verdict.Revoke)).Refused("skills.evidence-not-verified");

    [Fact]
    public void Evidence_that_nobody_verified_is_removed() => Given(Added).When(Remove).Then(new EvidenceRemoved(Ada, Card, Adr, Ada, Now)).State!.Evidence.Should().BeEmpty();

    [Fact]
    public void What_has_counted_in_a_level_is_not_removed() => Given(Added, Verified()).When(Remove).Refused("skills.evidence-judged");

    [Theory]
    [InlineData(0, 3, .8)]
    [InlineData(-1, null, 0)]
    public void What_the_law_regulates_holds_in_full_through_its_last_day_then_not_at_all(int daysLeft, int? shown, double confidence)
    {
        var level = Given(Added, Verified(Today.AddDays(daysLeft))).State!.LevelOf(Skills.Of(Adr, SkillKind.Regulated), Now, CombinationPolicy.Weighted);

        level.Shown.Should().Be(shown);
        level.Confidence.Should().BeApproximately(confidence, 1e-12);
    }

    [Fact]
    public void A_newer_certificate_that_has_expired_does_not_silence_an_older_that_holds()
    {
        var another = Guid.CreateVersion7();
        var profile = Given(
            Added, Verified(expires: null),
            Added with { EvidenceId = another, IssuedAt = Today.AddYears(-1) },
            new EvidenceVerified(Ada, another, Adr, 5, Today.AddYears(-1), Today.AddDays(-1), Grace, Now)).State!;

        profile.LevelOf(Skills.Of(Adr, SkillKind.Regulated), Now, CombinationPolicy.Weighted).Shown.Should().Be(3);
    }

    private static Func<SkillProfile?, Decision> Add(DateOnly? issued = null, Skill? skill = null) => p => AddEvidenceHandler.Decide(
        new(Ada, Adr, Card, new(EvidenceType.Certificate, "ADR-intyg", issued ?? TwoYearsAgo, 3), Ada), p, isKnown: true, skill ?? Skills.Of(Adr), Now);

    private static Func<SkillProfile?, Decision> Judge(Verdict verdict, Guid? by = null, bool mayJudge = true, int level = 3) => p => JudgeEvidenceHandler.Decide(
        new(Ada, Card, verdict, level, "…", by ?? Grace, mayJudge), p, Skills.Of(Adr), Now);

    private static Decision Remove(SkillProfile? p) => RemoveEvidenceHandler.Decide(new(Ada, Card, Ada), p, Now);

    private static Story<SkillProfile> Given(params object[] facts) => Story<SkillProfile>.Given(SkillProfile.Fold, facts);
}
