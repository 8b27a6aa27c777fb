using Competence.Kernel;

namespace Competence.Skills.Ratings;

/// <summary>
/// A manager who has not yet rated a skill is kept from the person's own word and from the level it went into, so that
/// two views are two views. The person, and HR, who do not rate as manager, see all.
/// </summary>
internal sealed class Blindness(IPolicy policy)
{
    /// <returns>The reader, where they read as the person's manager and ratings are blind; null: nothing is withheld.</returns>
    public async Task<Guid?> Of(Actor actor, Guid person, RatingRules rules, CancellationToken ct)
    {
        if (actor.PersonId is not { } reader || reader == person) return null;
        if (!rules.IsBlind) return null;
        return await policy.Can(actor, "assessed-rating.write", person, ct) is null ? reader : null;
    }
}
