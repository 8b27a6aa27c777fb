using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Statements;

/// <summary>
/// A signed statement (xAPI Data, 2.6): a JSON web signature whose payload is the statement before it was signed. Where the certificate
/// comes with it, the signature is held against it: to find mistakes, not to trust whoever signed.
/// </summary>
internal static class Signature
{
    private static readonly Dictionary<string, HashAlgorithmName> Algorithms = new()
    {
        ["RS256"] = HashAlgorithmName.SHA256, ["RS384"] = HashAlgorithmName.SHA384, ["RS512"] = HashAlgorithmName.SHA512,
    };

    public static Refusal? Fault(JsonElement statement, JsonElement attachment, byte[]? data, string path)
    {
        var refused = new Refusal(400, "goals.xapi-signature", path);
        if (attachment.TextAt("contentType") != "application/octet-stream" || data is null) return refused;
        if (Encoding.ASCII.GetString(data).Split('.') is not [var header, var payload, var signature]) return refused;
        if (Decoded(header) is not { } head || Decoded(payload) is not { } body || Decoded(signature) is not { } signed) return refused;

        var (top, noTop) = StrictJson.Read(head);
        var (original, noOriginal) = StrictJson.Read(body);
        if (noTop is not null || noOriginal is not null || !Algorithms.TryGetValue(top.TextAt("alg") ?? "", out var algorithm)) return refused;
        if (!IsSigned(original, statement)) return refused;
        return HasCertificate(top, out var certificate) && !IsBy(certificate, $"{header}.{payload}", signed, algorithm) ? refused : null;
    }

    private static bool IsSigned(JsonElement original, JsonElement statement) =>
        StatementRules.Of(new(IsNew: true))(original, "") is null
        && Sameness.Fingerprint(original).AsSpan().SequenceEqual(Sameness.Fingerprint(statement))
        && (original.TextAt("id") is not { } id || statement.TextAt("id") is not { } own || id.Equals(own, StringComparison.OrdinalIgnoreCase))
        && (original.TextAt("timestamp") is not { } said || statement.TextAt("timestamp") is not { } at || Formats.At(said) == Formats.At(at));

    private static bool HasCertificate(JsonElement header, out string certificate)
    {
        certificate = header.TryGetProperty("x5c", out var chain) && chain is { ValueKind: JsonValueKind.Array } && chain.GetArrayLength() > 0 ? chain[0].ToString() : "";
        return header.Has("x5c");
    }

    private static bool IsBy(string certificate, string signing, byte[] signature, HashAlgorithmName algorithm)
    {
        try
        {
            using var holder = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificate));
            using var key = holder.GetRSAPublicKey();
            return key?.VerifyData(Encoding.ASCII.GetBytes(signing), signature, algorithm, RSASignaturePadding.Pkcs1) == true;
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static byte[]? Decoded(string text)
    {
        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
