using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Exemptions;
using Competence.Skills.Levels;
using Competence.Skills.Merging;
using Competence.Skills.Peers;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Ratings;

/// <summary>What has been said and shown of one person's skills: the newest rating per skill, source and rater.</summary>
public sealed record SkillProfile(Guid Id, Guid PersonId, IReadOnlyDictionary<Guid, IReadOnlyList<Rating>> Ratings)
{
    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    /// <summary>Colleagues who have been asked for their word.</summary>
    public IReadOnlyList<PeerRequest> PeerRequests { get; init; } = [];

    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>By skill: what is asked of the role but not of this person.</summary>
    public IReadOnlyDictionary<Guid, Exemption> Exemptions { get; init; } = new Dictionary<Guid, Exemption>();

    public static Guid IdOf(Guid person) => Streams.Derive(person, "skills");

    public static SkillProfile Empty(Guid person) => new(IdOf(person), person, new Dictionary<Guid, IReadOnlyList<Rating>>());

    public static SkillProfile? Fold(SkillProfile? profile, object @event) => @event switch
    {
        SkillRated e => (profile ?? Empty(e.PersonId)).Rated(e).Answered(e),
        RatingWithdrawn e => profile?.Replacing(e.SkillId, r => r.Source == e.Source && r.RaterId == e.RaterId, null).Reopened(e),
        PeerAsked or PeerRequestEnded or PeerRequestMoved => PeerFolding.Fold(profile, @event),
        SkillExempted or ExemptionEnded or ExemptionMoved => ExemptionFolding.Fold(profile, @event),
        RatingMoved e => profile is null ? null : MovedRatings.Fold(profile, e),
        _ => EvidenceFolding.Fold(profile, @event),
    };

    public IReadOnlyList<Rating> RatingsOf(Guid skill) => Ratings.GetValueOrDefault(skill) ?? [];

    public Rating? Rating(Guid skill, RatingSource source, Guid rater) =>
        RatingsOf(skill).FirstOrDefault(r => r.Source == source && r.RaterId == rater);

    public Level LevelOf(Skill skill, DateTimeOffset now, CombinationPolicy policy) =>
        Level.Of(RatingsOf(skill.Id), skill.Fading(), now, policy);

    public DateOnly? ExemptUntil(Guid skill, DateOnly day) =>
        Exemptions.GetValueOrDefault(skill) is { } exemption && exemption.Until >= day ? exemption.Until : null;

    internal SkillProfile Replacing(Guid skill, Func<Rating, bool> which, Rating? by) => this with
    {
        Ratings = new Dictionary<Guid, IReadOnlyList<Rating>>(Ratings)
        {
            [skill] = [.. RatingsOf(skill).Where(r => !which(r)), .. by is null ? [] : new[] { by }],
        },
    };

    /// <summary>What was said earlier and is entered later does not undo what has been said since.</summary>
    private SkillProfile Rated(SkillRated e) => Rating(e.SkillId, e.Source, e.RaterId)?.OccurredAt > e.OccurredAt
        ? this
        : Replacing(e.SkillId, r => r.Source == e.Source && r.RaterId == e.RaterId, new Rating(e.Source, e.RaterId, e.Level, e.OccurredAt));
}

public sealed partial class SkillProfileProjection : SingleStreamProjection<SkillProfile, Guid>
{
    public override SkillProfile? Evolve(SkillProfile? snapshot, Guid id, IEvent e) => SkillProfile.Fold(snapshot, e.Data);
}
