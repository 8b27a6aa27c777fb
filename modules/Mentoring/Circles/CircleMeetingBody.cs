using Competence.Kernel;
using FluentValidation;

namespace Competence.Mentoring.Circles;

/// <param name="Minutes">15-240.</param>
/// <param name="Agenda">1-12 lines of 1-200 characters.</param>
/// <param name="Place">A room or a link; at most 200 characters.</param>
/// <param name="ItemIds">0-5 of the circle's learning items, each once: what it is about.</param>
/// <param name="FacilitatorId">Who leads it; left out of a new one: whoever's turn it is, of a change: who was to.</param>
public sealed record CircleMeetingBody(
    DateTimeOffset Starts, int Minutes, IReadOnlyList<string> Agenda, string? Place = null, IReadOnlyList<Guid>? ItemIds = null, Guid? FacilitatorId = null)
{
    internal CircleMeetingPlan Plan() => new(
        Starts.ToUniversalTime(), Minutes, string.IsNullOrWhiteSpace(Place) ? null : Place.Trim(), ItemIds ?? [], FacilitatorId, [.. Agenda.Select(line => line.Trim())]);
}

/// <summary>All that is said of a meeting before it is held.</summary>
public sealed record CircleMeetingPlan(DateTimeOffset Starts, int Minutes, string? Place, IReadOnlyList<Guid> ItemIds, Guid? FacilitatorId, IReadOnlyList<string> Agenda)
{
    /// <summary>The group's own words.</summary>
    public override string ToString() => nameof(CircleMeetingPlan);

    /// <summary>Null where the circle can meet so.</summary>
    internal Refusal? WhyNot(LearningCircle circle) =>
        ItemIds.Except(circle.Content.ItemIds).Any() ? Refusal.Conflict("mentoring.not-in-playlist")
        : FacilitatorId is { } leads && !circle.Has(leads) ? Refusal.Conflict("mentoring.not-a-member")
        : null;
}

internal sealed class CircleMeetingBodyValidator : AbstractValidator<CircleMeetingBody>
{
    public CircleMeetingBodyValidator()
    {
        RuleFor(m => m.Starts).InclusiveBetween(new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        RuleFor(m => m.Minutes).InclusiveBetween(15, 240);
        RuleFor(m => m.Agenda).Must(lines => lines is { Count: >= 1 and <= 12 }).WithMessage("1-12");
        RuleForEach(m => m.Agenda).NotEmpty().MaximumLength(200);
        RuleFor(m => m.Place).MaximumLength(200);
        RuleFor(m => m.ItemIds).Must(ids => ids!.Once(5)).WithMessage("0-5, ×1").When(m => m.ItemIds is not null);
    }
}
