namespace Competence.Templates.Onboardings;

/// <summary>The current or coming employment of one person, as the module's copy has it.</summary>
/// <param name="To">The last day; null while it is open.</param>
internal sealed record Employment(DateOnly? From, DateOnly? To)
{
    /// <summary>It was called off before its first day.</summary>
    public bool IsWithdrawn => From is null || To < From;

    public bool IsOver(DateOnly today) => IsWithdrawn || To < today;

    public bool Holds(DateOnly day) => From <= day && (To is null || To >= day);
}
