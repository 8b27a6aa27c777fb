using Competence.Kernel;
using Competence.Skills.Merging;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Interests;

/// <summary>What one person wants. Nobody but the person writes it; a skill that is merged into another takes what was said along.</summary>
/// <param name="AspiredRoles">Role profiles that the person would like to have, the most wanted first.</param>
/// <param name="IsWillingToMove">To another unit or place.</param>
/// <param name="IsHidden">Neither the finder nor the matches show the person, to anybody.</param>
public sealed record Wishes(
    Guid Id, Guid PersonId, IReadOnlyDictionary<Guid, SkillInterest> Skills, IReadOnlyList<Guid> AspiredRoles, bool IsWillingToMove, bool IsHidden)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Guid IdOf(Guid person) => Streams.Derive(person, "wishes");

    public static Wishes None(Guid person) => new(IdOf(person), person, new Dictionary<Guid, SkillInterest>(), [], false, false);

    public SkillInterest Of(Guid skill) => Skills.GetValueOrDefault(skill, SkillInterest.None);

    public static Wishes? Fold(Wishes? wishes, object @event) => @event switch
    {
        SkillInterestSet e => (wishes ?? None(e.PersonId)).With(e.SkillId, new(e.Interest, e.WillHelp)),
        CareerWishesSet e => (wishes ?? None(e.PersonId)) with
        {
            AspiredRoles = e.AspiredRoles, IsWillingToMove = e.IsWillingToMove, IsHidden = e.IsHidden,
        },
        SkillInterestMoved e => wishes?.With(e.SkillId, wishes.Of(e.FromSkillId).And(wishes.Of(e.SkillId))).With(e.FromSkillId, SkillInterest.None),
        _ => wishes,
    };

    private Wishes With(Guid skill, SkillInterest interest)
    {
        var skills = new Dictionary<Guid, SkillInterest>(Skills) { [skill] = interest };
        if (interest == SkillInterest.None) skills.Remove(skill);
        return this with { Skills = skills };
    }
}

/// <param name="Interest">0 none, 1 some, 2 much, 3 very much.</param>
/// <param name="WillHelp">Others may ask the person about the skill; that is what lets colleagues find them.</param>
public sealed record SkillInterest(int Interest, bool WillHelp)
{
    public static readonly SkillInterest None = new(0, false);

    /// <summary>Of two that become one: the greater interest, and help where either offers it.</summary>
    public SkillInterest And(SkillInterest other) => new(Math.Max(Interest, other.Interest), WillHelp || other.WillHelp);
}

public sealed partial class WishesProjection : SingleStreamProjection<Wishes, Guid>
{
    public override Wishes? Evolve(Wishes? snapshot, Guid id, IEvent e) => Wishes.Fold(snapshot, e.Data);
}
