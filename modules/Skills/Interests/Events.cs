namespace Competence.Skills.Interests;

/// <summary>A person says how much they would like to work with a skill, and whether others may ask them about it.</summary>
/// <param name="Interest">0 none, 1 some, 2 much, 3 very much.</param>
public sealed record SkillInterestSet(Guid PersonId, Guid SkillId, int Interest, bool WillHelp);

/// <summary>What a person says of where they want to go, in place of what they said before.</summary>
/// <param name="IsHidden">They do not want to be found.</param>
public sealed record CareerWishesSet(Guid PersonId, IReadOnlyList<Guid> AspiredRoles, bool IsWillingToMove, bool IsHidden);
