using System.Text.RegularExpressions;
using Competence.Kernel;
using Competence.Metrics.Measures;
using NCalc;

namespace Competence.Metrics.Definitions;

/// <summary>A formula over measures. The library reads and works it out; which names there are, and that nothing else may be called, is ours.</summary>
internal sealed partial class Formula
{
    private readonly string text;

    private Formula(string text, IReadOnlyList<string> names) => (this.text, Names) = (text, names);

    /// <summary>Its measures.</summary>
    public IReadOnlyList<string> Names { get; }

    public static (Formula? Formula, Refusal? Refusal) Read(string text)
    {
        var expression = Expression(text);
        if (string.IsNullOrWhiteSpace(text) || !Arithmetic().IsMatch(text) || expression.HasErrors()) return (null, new Refusal(422, "metrics.formula-unreadable"));
        if (expression.GetFunctionNames() is [var called, ..]) return (null, new Refusal(422, "metrics.formula-calls", called));
        var names = Word().Matches(text).Select(m => m.Value).Distinct().ToList();
        if (names.FirstOrDefault(name => Measure.Find(name) is null) is { } unknown) return (null, new Refusal(422, "metrics.unknown-measure", unknown));
        return names.Count == 0 ? (null, new Refusal(422, "metrics.formula-of-nothing")) : (new Formula(text, names), null);
    }

    /// <returns>Null where there is no such number: nothing is divided by nothing, and nothing has a middle.</returns>
    public decimal? Value(Func<string, decimal?> measure)
    {
        var expression = Expression(text);
        foreach (var name in Names)
        {
            if (measure(name) is not { } value) return null;
            expression.Parameters[name] = value;
        }
        try { return Convert.ToDecimal(expression.Evaluate(), null); }
        catch (Exception e) when (e is DivideByZeroException or OverflowException || e.InnerException is DivideByZeroException or OverflowException) { return null; }
    }

    // the library compares, joins and quotes as well
    [GeneratedRegex(@"^[A-Za-z0-9_.+\-*/() ]+$")]
    private static partial Regex Arithmetic();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    private static Expression Expression(string text) => new(text, ExpressionOptions.DecimalAsDefault);
}
