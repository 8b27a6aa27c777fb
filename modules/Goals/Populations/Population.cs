namespace Competence.Goals.Populations;

/// <summary>A rule and no list: whom it meets is found on the day it is asked. The kinds narrow one another.</summary>
/// <param name="IsEveryone">All who are employed; then the lists are empty.</param>
/// <param name="UnitIds">In one of these units or below.</param>
/// <param name="RoleProfileIds">With one of these roles.</param>
public sealed record Population(bool IsEveryone, IReadOnlyList<Guid> UnitIds, IReadOnlyList<Guid> RoleProfileIds)
{
    public bool IsSame(Population other) =>
        IsEveryone == other.IsEveryone && UnitIds.SequenceEqual(other.UnitIds) && RoleProfileIds.SequenceEqual(other.RoleProfileIds);
}
