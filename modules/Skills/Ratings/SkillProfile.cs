using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Ratings;

/// <summary>What has been said of one person's skills: the newest rating per skill, source and rater.</summary>
public sealed record SkillProfile(Guid Id, Guid PersonId, IReadOnlyDictionary<Guid, IReadOnlyList<Rating>> Ratings)
{
    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    public static Guid IdOf(Guid person) => Streams.Derive(person, "skills");

    public static SkillProfile Empty(Guid person) => new(IdOf(person), person, new Dictionary<Guid, IReadOnlyList<Rating>>());

    public static SkillProfile? Fold(SkillProfile? profile, object @event) => @event switch
    {
        SkillRated e => (profile ?? Empty(e.PersonId))
            .With(e.SkillId, e.Source, e.RaterId, new Rating(e.Source, e.RaterId, e.Level, e.OccurredAt)),
        RatingWithdrawn e => profile?.With(e.SkillId, e.Source, e.RaterId, null),
        _ => profile,
    };

    public IReadOnlyList<Rating> RatingsOf(Guid skill) => Ratings.GetValueOrDefault(skill) ?? [];

    public Rating? Rating(Guid skill, RatingSource source, Guid rater) =>
        RatingsOf(skill).FirstOrDefault(r => r.Source == source && r.RaterId == rater);

    public Level LevelOf(Skill skill, DateTimeOffset now) => Level.Of(RatingsOf(skill.Id), skill.Fading(), now);

    private SkillProfile With(Guid skill, RatingSource source, Guid rater, Rating? rating)
    {
        var others = RatingsOf(skill).Where(r => r.Source != source || r.RaterId != rater);
        return this with { Ratings = new Dictionary<Guid, IReadOnlyList<Rating>>(Ratings) { [skill] = [.. others, .. rating is null ? [] : new[] { rating }] } };
    }
}

public sealed partial class SkillProfileProjection : SingleStreamProjection<SkillProfile, Guid>
{
    public override SkillProfile? Evolve(SkillProfile? snapshot, Guid id, IEvent e) => SkillProfile.Fold(snapshot, e.Data);
}
