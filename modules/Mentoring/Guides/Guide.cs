using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Competence.Kernel;

namespace Competence.Mentoring.Guides;

/// <summary>What a conversation guide is for.</summary>
public enum GuideOccasion { FirstMeeting, Session, Midway, Closing, CircleMeeting, CoachingConversation }

/// <summary>What whoever leads a conversation can lean on. It comes with the product (guides.json).</summary>
/// <param name="Questions">In the order in which they can be asked.</param>
/// <param name="Tips">For whoever leads.</param>
internal sealed record Guide(GuideOccasion Occasion, LocalizedText Title, LocalizedText Purpose, IReadOnlyList<LocalizedText> Questions, IReadOnlyList<LocalizedText> Tips)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static readonly IReadOnlyList<Guide> All = Read();

    private static IReadOnlyList<Guide> Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("guides.json")!;
        return JsonSerializer.Deserialize<GuideBook>(file, Json)!.Guides;
    }

    private sealed record GuideBook(IReadOnlyList<Guide> Guides);
}
