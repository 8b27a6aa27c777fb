using System.Globalization;
using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Measures;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Readings;

/// <param name="Measure">Whose contributions these are.</param>
/// <param name="Of">People, or openings.</param>
/// <param name="Measures">All that the formula is made of, that can be asked for.</param>
public sealed record ContributionsView(string Measure, Contributor Of, IReadOnlyList<string> Measures, IReadOnlyList<ContributionView> Items, string? NextCursor);

/// <param name="Id">The person, or the opening.</param>
/// <param name="Value">Days (of full time, where hours of work are counted), hours, SEK or how many; null where each counts once.</param>
public sealed record ContributionView(Guid Id, decimal? Value);

/// <summary>What both questions about contributions may say.</summary>
public interface IContributionQuestion
{
    string Key { get; }
    string? Measure { get; }
    int? Months { get; }
    DateOnly? Month { get; }
    DateTimeOffset? KnownAt { get; }
    string? Cursor { get; }
    int Limit { get; }
}

internal static class ContributionQuestion
{
    public static void CheckContributions<T>(this AbstractValidator<T> validator, TimeProvider clock) where T : IContributionQuestion
    {
        validator.RuleFor(r => r.Months).Must(m => m is null || Window.Lengths.Contains(m.Value)).WithMessage("1, 3, 12");
        validator.RuleFor(r => r.Month).Must(m => m is null || m <= clock.Today() && m >= Window.FirstKept(clock)).WithMessage(_ => $"{Window.FirstKept(clock):O}-{clock.Today():O}");
        validator.RuleFor(r => r.Limit).InclusiveBetween(1, 100);
        validator.RuleFor(r => r.Cursor).Must(c => c is null || Guid.TryParse(c, out _)).WithMessage("…");
    }
}

/// <summary>The people, or openings, under a number; of what is told to nobody there is no list.</summary>
internal sealed class Contributions(IQuerySession session, TimeProvider clock)
{
    /// <param name="unit">Null: the organisation as a whole.</param>
    public async Task<IResult> Answer(IContributionQuestion asked, Guid? unit, CancellationToken ct)
    {
        if (await Metric.Of(session, asked.Key, ct) is not { } metric) return Outcome.Problem(Refusal.NotFound("metrics.unknown-metric"));
        var units = await session.Closure(ct);
        if (unit is { } one && !units.Has(one)) return Outcome.Problem(Refusal.NotFound("metrics.unknown-unit"));
        var version = metric.At(asked.KnownAt) ?? metric.Current;
        var measures = Formula.Read(version.Content.Formula).Formula!.Names.Select(n => Measure.Find(n)!).ToList();
        var measure = asked.Measure is { } name ? measures.Find(m => m.Name == name) : measures.Find(m => m.Of != Contributor.Nobody) ?? measures[0];
        if (measure is null) return Outcome.Problem(Refusal.NotFound("metrics.not-of-formula", asked.Measure!));
        if (measure.Of == Contributor.Nobody) return Outcome.Problem(Refusal.Forbidden("metrics.told-to-nobody"));
        var window = new Window(asked.Months ?? version.Content.Months, Window.MonthOf(asked.Month ?? clock.Today()));
        var items = await session.Contributions(
            measure, window, unit is { } whole ? units.Inside(whole) : null, asked.KnownAt ?? clock.GetUtcNow(), asked.Cursor is { } c ? Guid.Parse(c, CultureInfo.InvariantCulture) : Guid.Empty,
            asked.Limit + 1, clock, ct);
        return Results.Ok(new ContributionsView(
            measure.Name, measure.Of, [.. measures.Where(m => m.Of != Contributor.Nobody).Select(m => m.Name)], [.. items.Take(asked.Limit).Select(i => new ContributionView(i.Id, Told(measure, i.Value)))],
            items.Count > asked.Limit ? items[asked.Limit - 1].Id.ToString() : null));
    }

    private static decimal? Told(Measure measure, decimal value) => measure.Adding switch
    {
        Adding.People or Adding.PeopleOnADay => null,
        Adding.Sum => value / 100,
        Adding.FullTimeOfPeriod => Math.Round(value / Measure.FullWeek, 2),
        _ => value,
    };
}
