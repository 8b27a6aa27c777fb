using Competence.Skills.Levels;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Levels;

/// <summary>
/// One set of ratings under every policy (skills.md, "How a level comes about"): the specification's vector, self 4 today,
/// manager 3 twelve months ago, verified evidence 3 twenty-four months ago, half-life 24; and a fuller set, worked by hand.
/// </summary>
public sealed class CombinationVectors
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Grace = Guid.CreateVersion7(), Kim = Guid.CreateVersion7();

    private static readonly Rating[] Specified =
    [
        new(RatingSource.Self, Ada, 4, Now),
        new(RatingSource.Manager, Grace, 3, Now.AddMonths(-12)),
        new(RatingSource.Evidence, null, 3, Now.AddMonths(-24), EvidenceId: Kim),
    ];

    /// <summary>w·d: self .25 · 1, peer .35 · 0.5^(6/24), manager .5 · 0.5^(12/24), assessor .7 · 0.5^(24/24), evidence .8 · 0.5^(48/24).</summary>
    private static readonly Rating[] Full =
    [
        new(RatingSource.Self, Ada, 5, Now),
        new(RatingSource.Peer, Bo, 2, Now.AddMonths(-6)),
        new(RatingSource.Manager, Grace, 3, Now.AddMonths(-12)),
        new(RatingSource.Assessor, Kim, 4, Now.AddMonths(-24)),
        new(RatingSource.Evidence, null, 1, Now.AddMonths(-48), EvidenceId: Kim),
    ];

    /// <summary>Weighted: (.25·4 + .5·√½·3 + .8·½·3) / (.25 + .5·√½ + .8·½) = 3.2491; 1 − .75·(1 − .5·√½)·.6 = .7091.</summary>
    [Theory]
    [InlineData(CombinationPolicy.Weighted, 3.2491, 3, .7091)]
    [InlineData(CombinationPolicy.Prioritised, 3, 3, .4)]
    [InlineData(CombinationPolicy.Highest, 4, 4, .25)]
    [InlineData(CombinationPolicy.Latest, 4, 4, .25)]
    [InlineData(CombinationPolicy.ValidatedOnly, 3, 3, .4)]
    public void The_specifications_vector(CombinationPolicy policy, double exact, int shown, double confidence) =>
        Holds(Level.Of(Specified, Fading.By(24), Now, policy), exact, shown, confidence);

    /// <summary>
    /// Weighted: Σ(w·d·l) = 1.25 + .588627 + 1.060660 + 1.4 + .2 = 4.499287 over Σ(w·d) = 1.447867. Validated only:
    /// (1.4 + .2) / .55; 1 − .65·.8 = .48.
    /// </summary>
    [Theory]
    [InlineData(CombinationPolicy.Weighted, 3.1075, 3, .8221)]
    [InlineData(CombinationPolicy.Prioritised, 1, 1, .2)]
    [InlineData(CombinationPolicy.Highest, 5, 5, .25)]
    [InlineData(CombinationPolicy.Latest, 5, 5, .25)]
    [InlineData(CombinationPolicy.ValidatedOnly, 2.9091, 3, .48)]
    public void All_five_sources(CombinationPolicy policy, double exact, int shown, double confidence) =>
        Holds(Level.Of(Full, Fading.By(24), Now, policy), exact, shown, confidence);

    /// <summary>aiData 18, soft 60: the specification's vector fades by its own half-life, and only then.</summary>
    [Theory]
    [InlineData(18, 3.2833, .6493)]
    [InlineData(60, 3.1936, .8332)]
    public void Another_half_life(double months, double exact, double confidence) =>
        Holds(Level.Of(Specified, Fading.By(months), Now), exact, 3, confidence);

    /// <summary>Regulated: d = 1 until the last day. (.25·4 + .5·3 + .8·3)/1.55; 1 − .75·.5·.2 = .925. Expired: (1 + 1.5)/.75; 1 − .75·.5.</summary>
    [Theory]
    [InlineData(0, 3.1613, .925)]
    [InlineData(-1, 3.3333, .625)]
    public void What_the_law_regulates(int daysLeft, double exact, double confidence) => Holds(
        Level.Of([Specified[0], Specified[1], Specified[2] with { ExpiresAt = DateOnly.FromDateTime(Now.DateTime).AddDays(daysLeft) }], Fading.UntilExpiry, Now),
        exact, 3, confidence);

    [Fact]
    public void Two_pieces_of_evidence_are_two_voices_of_one_source()
    {
        var level = Level.Of([Specified[2], Specified[2] with { EvidenceId = Bo, Level = 5, OccurredAt = Now }], Fading.By(24), Now);

        level.Exact.Should().Be(Math.Round((1 * 5m + .5m * 3) / 1.5m, 6), "each by what time has left of it");
        level.Confidence.Should().Be(.8);
    }

    private static void Holds(Level level, double exact, int shown, double confidence)
    {
        Math.Round((double)level.Exact!.Value, 4).Should().Be(exact);
        level.Shown.Should().Be(shown);
        Math.Round(level.Confidence, 4).Should().Be(confidence);
    }
}
