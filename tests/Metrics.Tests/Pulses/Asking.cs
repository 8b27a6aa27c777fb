using Competence.Kernel;
using Competence.Metrics.Pulses;

namespace Competence.Metrics.Tests.Pulses;

internal static class Asking
{
    public static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 5, 20);
    public static readonly Guid PulseId = Guid.CreateVersion7(), By = Guid.CreateVersion7();

    public static readonly PulsePlan Plan = new("Våren", 1, Questionnaire.Shipped.With([]), null, Today, Today.AddDays(14), [], 6);

    public static Pulse Open(PulsePlan? plan = null) => new(PulseId, plan ?? Plan, PulseState.Open, Now) { Invited = 20 };

    public static Dictionary<string, int> All(int value) => Plan.Items.ToDictionary(i => i.Key, _ => value);

    public static LocalizedText Text(string text) => new(text, text);
}
