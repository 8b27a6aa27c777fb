namespace Competence.Templates.Obligations;

/// <summary>
/// How somebody stands to a rule that is asked of them on a day. <see cref="Missing"/>: nothing meets it, or a planned day went by.
/// <see cref="Planned"/>: there is a day for it. <see cref="Valid"/>, then <see cref="Expiring"/> when its last day is near, then
/// <see cref="Expired"/>. <see cref="Exempt"/>: not asked until a day.
/// </summary>
public enum ObligationState { Missing, Planned, Valid, Expiring, Expired, Exempt }

/// <summary>All that the state on a day depends on, beside the day and how early the rule warns.</summary>
/// <param name="ValidTo">The last day of what holds longest; null where it holds on, or nothing is met.</param>
public readonly record struct Standing(DateOnly? PlannedOn, bool IsMet, DateOnly? ValidTo, DateOnly? ExemptUntil)
{
    public ObligationState On(DateOnly day, int warnDays) =>
        ExemptUntil >= day ? ObligationState.Exempt
        : !IsMet ? PlannedOn >= day ? ObligationState.Planned : ObligationState.Missing
        : ValidTo is not { } last ? ObligationState.Valid
        : last < day ? ObligationState.Expired
        : last.DayNumber - day.DayNumber <= warnDays ? ObligationState.Expiring
        : ObligationState.Valid;
}
