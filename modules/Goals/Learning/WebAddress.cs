namespace Competence.Goals.Learning;

internal static class WebAddress
{
    public const int Longest = 2000;

    public static bool IsOne(string? url) =>
        url?.Length <= Longest && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
