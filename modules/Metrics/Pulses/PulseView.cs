using Competence.Kernel;

namespace Competence.Metrics.Pulses;

/// <param name="Opens">The first day to answer.</param>
/// <param name="Closes">The last.</param>
/// <param name="UnitIds">Whoever works in these units or below; none: everybody.</param>
/// <param name="RepeatMonths">So many months later the next one is proposed; null: none is.</param>
/// <param name="Invited">How many are asked; null until it opens.</param>
/// <param name="Rate">Percent who have answered; null until it opens, and where fewer than seven had when it closed.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record PulseView(
    Guid PulseId, string Name, PulseState State, DateOnly Opens, DateOnly Closes, DateOnly? ClosedOn, IReadOnlyList<Guid> UnitIds, int? RepeatMonths, IReadOnlyList<PulseItemView> Items,
    LocalizedText? Question, int? Invited, int? Rate, long Version)
{
    internal static PulseView Of(Pulse p, int? rate) => new(
        p.Id, p.Plan.Name, p.State, p.Plan.Opens, p.Plan.Closes, p.ClosedOn, p.Plan.UnitIds, p.Plan.RepeatMonths, PulseItemView.Of(p), p.Plan.Question, p.Invited, rate, p.Version);
}

/// <summary>How many of a unit with all below it have answered; units in which fewer than seven are asked, and what would tell of them, are left out.</summary>
/// <param name="UnitId">Null: all together.</param>
/// <param name="Invited">How many are asked.</param>
/// <param name="Rate">Percent who have answered.</param>
public sealed record PulseRateView(Guid? UnitId, int Invited, int Rate);
