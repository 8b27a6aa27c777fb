using Competence.Kernel;
using Competence.Metrics.Measures;
using FluentValidation;

namespace Competence.Metrics.Readings;

/// <summary>What every question about readings may say.</summary>
public interface IReadingPeriod
{
    int? Months { get; }
    DateOnly? From { get; }
    DateOnly? To { get; }
    DateTimeOffset? KnownAt { get; }
}

internal static class ReadingPeriod
{
    public static void CheckPeriod<T>(this AbstractValidator<T> validator) where T : IReadingPeriod
    {
        validator.RuleFor(r => r.Months).Must(m => m is null || Window.Lengths.Contains(m.Value)).WithMessage("1, 3, 12");
        validator.RuleFor(r => r.To).GreaterThanOrEqualTo(r => r.From).When(r => r.From is not null && r.To is not null);
    }

    /// <summary>More than there can be metrics.</summary>
    public static bool AreKeys(IReadOnlyList<string>? keys) => keys is null || keys.Count <= 250;

    /// <summary>The months that are kept, where nothing else is asked for; what lies outside of them has no reading.</summary>
    public static Question Of(this IReadingPeriod asked, Guid unit, TimeProvider clock)
    {
        var (first, last) = (Window.FirstKept(clock), Window.MonthOf(clock.Today()));
        var to = asked.To is { } t && t < last ? Window.MonthOf(t) : last;
        var from = asked.From is { } f && f > first ? Window.MonthOf(f) : first;
        return new(unit, asked.Months, from, to, asked.KnownAt);
    }
}
